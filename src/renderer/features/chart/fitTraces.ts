import type { RunFit } from '../../../core/analysis/fits/runFit.ts';
import type { DrawnTrace, TraceStyle, TraceValues } from '../../ui/chart/picture.ts';
import type { PanelSelection } from './selectRuns.ts';

interface FitDrawing {
  readonly fit: RunFit | null;
  readonly isExtrapolated: boolean;
  readonly selection: PanelSelection;
  readonly normalized: boolean;
  readonly scale: number;
}

/** Stands out from every condition's colour, on white and on dark grey. */
const style: TraceStyle = {
  color: '#7A7F87',
  width: 1.8,
  opacity: 1,
  dash: null,
  symbol: null,
  mark: null,
};

/**
 * The fitted curve with its 95 % band, and dashed what lies beyond the record. Drawn over normalized values,
 * and over absolute ones of the quantity that the run is followed by; nothing for another run's panel.
 */
export function fitTraces(drawing: FitDrawing): readonly DrawnTrace[] {
  const { fit, isExtrapolated, selection, normalized } = drawing;
  const shown = selection.shown.find(({ run }) => run.id === fit?.runId);
  if (fit === null || shown === undefined) return [];
  const { run, device } = shown;
  if (!normalized && run.quantity !== selection.quantity) return [];
  const scale = normalized ? drawing.scale : (run.reference.value ?? Number.NaN);
  const end = fit.curve.hours.findLastIndex((hours) => hours <= fit.toHours) + 1;
  const part = (from: number, to: number): TraceValues => {
    const y = fit.curve.values.subarray(from, to).map((value) => value * scale);
    const half = fit.curve.halfWidth.subarray(from, to).map((value) => value * scale);
    return {
      x: fit.curve.hours.subarray(from, to),
      y,
      sd: null,
      n: null,
      band: {
        low: y.map((value, i) => value - (half[i] as number)),
        high: y.map((value, i) => value + (half[i] as number)),
        columns: [{ head: '95 % band, half width', values: half }],
      },
      pointsInRange: to - from,
    };
  };
  const common = { kind: 'fit' as const, label: device.label, excluded: null };
  const inside: DrawnTrace = {
    ...common,
    id: 'fit',
    detail: `fit, ${fit.model}`,
    columns: part(0, end),
    style,
  };
  if (!isExtrapolated || end >= fit.curve.hours.length) return [inside];
  const beyond: DrawnTrace = {
    ...common,
    id: 'fit-extrapolated',
    detail: `fit, ${fit.model}, extrapolated`,
    // From the last point of the fit on, so that the dashes join it.
    columns: part(end - 1, fit.curve.hours.length),
    style: { ...style, dash: '6 4' },
  };
  return [inside, beyond];
}
