import { timeAxis, valueAxis } from '../../../../src/renderer/ui/chart/axes.ts';
import type {
  DrawnTrace,
  PanelPicture,
  TraceValues,
} from '../../../../src/renderer/ui/chart/picture.ts';

/** Columns of a trace from plain numbers. */
export function values(
  x: readonly number[],
  y: readonly number[],
  more: Partial<TraceValues> = {},
): TraceValues {
  return {
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    sd: null,
    n: null,
    pointsInRange: x.length,
    ...more,
  };
}

export function trace(
  id: string,
  columns: TraceValues,
  more: Partial<DrawnTrace> = {},
): DrawnTrace {
  return {
    id,
    kind: 'run',
    label: id,
    detail: 'MeBz/KOH',
    columns,
    style: { color: '#0072B2', width: 2, opacity: 1, dash: null, symbol: null, mark: null },
    excluded: null,
    ...more,
  };
}

export function picture(
  traces: readonly DrawnTrace[],
  more: Partial<PanelPicture> = {},
): PanelPicture {
  return {
    id: 'shelf',
    title: 'Shelf',
    note: 'Each device divided by its first point.',
    x: timeAxis('Time in the dark', [0, 240], 'days', 600),
    y: valueAxis('Normalized PCE (first point = 1)', [0, 1.1], 400),
    names: { x: 'hours', y: 'Normalized PCE' },
    levels: [{ axis: 'y', value: 0.8, label: 'T80' }],
    traces,
    legend: traces.map(({ id, style }) => ({
      id,
      label: `${id} & co`,
      detail: 'n = 6',
      color: style.color,
      symbol: style.symbol,
      dash: style.dash,
      hidden: false,
    })),
    facts: ['Quantity: PCE, divided by the reference of each device (no unit)'],
    ...more,
  };
}

/** One pixel is one unit, y upwards as it is. */
export const unitMap = { xScale: 1, xShift: 0, yScale: 1, yShift: 0 };
