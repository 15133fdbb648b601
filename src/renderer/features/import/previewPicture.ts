import type { PreviewCurve } from '../../../core/read/mapping/previewCurves.ts';
import { fullTimeDomain, fullValueDomain, timeAxis, valueAxis } from '../../ui/chart/axes.ts';
import { valueExtent } from '../../ui/chart/extents.ts';
import type { DrawnTrace, Level, PanelPicture, Span } from '../../ui/chart/picture.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { quantityWords, withUnit } from '../../ui/chart/quantityWords.ts';
import { conditionColor } from '../../ui/conditionColor.ts';

const all: Span = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const hoursOfManyDays = 96;
const zeros: readonly Level[] = [
  { axis: 'y', value: 0, label: null },
  { axis: 'x', value: 0, label: null },
];

/** The small plot of what a file became; null when there is nothing to draw. */
export function previewPicture(
  curves: readonly PreviewCurve[],
  plot: PlotArea,
): PanelPicture | null {
  const first = curves[0];
  if (first === undefined) return null;
  const alike = curves.filter(({ kind, unit }) => kind === first.kind && unit === first.unit);
  const labels = alike.map(({ label }) => label);
  const traces = alike.map((curve, index) => traceOf(curve, index, labels));
  const values = traces.map(({ columns }) => columns);
  const extent = valueExtent(values, all);
  if (extent === null) return null;
  const name = withUnit(quantityWords[first.quantity], first.unit);
  const isJv = first.kind === 'jv';
  const y: Span = isJv ? quadrant(extent, values) : fullValueDomain(extent[0], extent[1]);
  const x = spanOf(alike);
  const unit = x[1] > hoursOfManyDays ? 'days' : 'hours';
  return {
    id: isJv ? 'jv' : 'soak',
    title: 'Preview',
    note: '',
    x: isJv
      ? valueAxis('Voltage (V)', x, plot.width, 56)
      : timeAxis('Time', fullTimeDomain(x[1], unit, false), unit, plot.width),
    y: valueAxis(name, y, plot.height),
    names: { x: isJv ? 'Voltage (V)' : 'Time (h)', y: name },
    levels: isJv ? zeros : [],
    traces,
    legend: [],
    facts: [],
  };
}

function traceOf(curve: PreviewCurve, index: number, labels: readonly string[]): DrawnTrace {
  return {
    id: `preview-${index}`,
    kind: curve.kind === 'jv' ? 'sweep' : 'run',
    label: curve.label,
    detail: '',
    columns: { x: curve.x, y: curve.y, sd: null, n: null, pointsInRange: curve.x.length },
    style: {
      color: conditionColor(curve.label, labels),
      width: 1.6,
      opacity: 1,
      dash: null,
      symbol: curve.x.length < 3 ? 'circle' : null,
      mark: null,
    },
    excluded: null,
  };
}

function spanOf(curves: readonly PreviewCurve[]): Span {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { x } of curves) {
    for (const value of x) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return high > low
    ? [low, high]
    : [Number.isFinite(low) ? low - 0.5 : 0, Number.isFinite(high) ? high + 0.5 : 1];
}

/** Beyond Voc the current runs far down: the part that gives power is what tells right from wrong. */
function quadrant(extent: Span, values: readonly DrawnTrace['columns'][]): Span {
  const light = valueExtent(values, [-0.1, 0.2]);
  const top = light === null ? extent[1] : Math.max(light[1], 0);
  if (!(top > 0)) return fullValueDomain(extent[0], extent[1]);
  return [Math.max(extent[0], -0.25 * top) - 0.02 * top, Math.max(extent[1], top) * 1.08];
}
