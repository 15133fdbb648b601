import type { RunSummary } from '../../../core/run.ts';
import type { TraceColumns } from '../../../core/series/queries.ts';
import { fullValueDomain, valueAxis } from '../../ui/chart/axes.ts';
import { valueExtent } from '../../ui/chart/extents.ts';
import type { PanelPicture, Span } from '../../ui/chart/picture.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { quantityWords, unitText, withUnit } from '../../ui/chart/quantityWords.ts';

const secondsPerHour = 3600;
const pixelsPerTick = 56;

export function fullSeconds(run: RunSummary): Span {
  return [0, Math.max(1, run.durationHours * secondsPerHour)];
}

/** The chart of one SPO run, its hours told in seconds. */
export function spoPicture(
  run: RunSummary,
  label: string,
  color: string,
  columns: TraceColumns,
  range: Span,
  plot: PlotArea,
): PanelPicture {
  const values = {
    x: columns.hours.map((hours) => hours * secondsPerHour),
    y: columns.values,
    sd: null,
    n: null,
    pointsInRange: columns.pointsInRange,
  };
  const extent = valueExtent([values], range);
  const y: Span = extent === null ? [0, 1] : fullValueDomain(Math.min(0, extent[0]), extent[1]);
  const name = withUnit(quantityWords[run.quantity], run.unit);
  return {
    id: 'spo',
    title: 'Stabilised power output',
    note: '',
    x: valueAxis('Time (s)', range, plot.width, pixelsPerTick),
    y: valueAxis(name, y, plot.height),
    names: { x: 'Time (s)', y: name },
    levels: [],
    traces: [
      {
        id: run.id,
        kind: 'run',
        label,
        detail: unitText(run.unit),
        columns: values,
        style: { color, width: 1.6, opacity: 1, dash: null, symbol: null, mark: null },
        excluded: null,
      },
    ],
    legend: [
      {
        id: run.id,
        label,
        detail: '',
        color,
        symbol: null,
        dash: null,
        hidden: false,
      },
    ],
    facts: [`Stabilised power output of ${label}`],
  };
}
