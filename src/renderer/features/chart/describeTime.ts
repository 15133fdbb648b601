import { type NearestPoint, nearestKnown } from '../../ui/chart/nearestPoint.ts';
import type { DrawnTrace, PanelPicture } from '../../ui/chart/picture.ts';
import type { ReadOutRow } from '../../ui/chart/ReadOut.ts';
import { formatNumber } from '../../ui/formatNumber.ts';

/** The read-out at a time: the trace under the pointer first, then the means at that moment. */
export function describeTime(
  picture: PanelPicture,
  pointerHours: number,
  nearest: NearestPoint | null,
): { readonly head: string; readonly rows: readonly ReadOutRow[] } {
  const hours =
    nearest === null ? pointerHours : (nearest.trace.columns.x[nearest.index] as number);
  const rows: ReadOutRow[] = [];
  if (nearest !== null && nearest.trace.kind === 'run') rows.push(runRow(nearest, picture));
  for (const trace of picture.traces) {
    const row = trace.kind === 'group' ? groupRow(trace, hours, nearest, picture) : null;
    if (row !== null) rows.push(row);
  }
  return { head: timeText(hours), rows };
}

export function timeText(hours: number): string {
  const h = Math.abs(hours) < 100 ? formatNumber(hours, 3) : hours.toFixed(1);
  return `${h} h (${formatNumber(hours / 24, 3)} d)`;
}

function runRow({ trace, index }: NearestPoint, picture: PanelPicture): ReadOutRow {
  const value = trace.columns.y[index] as number;
  const device = trace.detail === '' ? trace.label : `${trace.label} (${trace.detail})`;
  return {
    color: trace.style.color,
    text: `${device}: ${valueText(value, picture)}`,
    strong: true,
  };
}

/** Null outside the span in which the mean is known. */
function groupRow(
  trace: DrawnTrace,
  hours: number,
  nearest: NearestPoint | null,
  picture: PanelPicture,
): ReadOutRow | null {
  const { x, y, sd, n } = trace.columns;
  const index = nearestKnown(x, y, hours);
  if (index < 0 || hours < (x[0] as number) || hours > (x[x.length - 1] as number)) return null;
  const spread = sd?.[index] ?? Number.NaN;
  const band = Number.isFinite(spread) ? ` ± ${formatNumber(spread, 2)}` : '';
  const count = n === null ? '' : ` (n = ${n[index]})`;
  return {
    color: trace.style.color,
    text: `${trace.label} mean: ${valueText(y[index] as number, picture)}${band}${count}`,
    strong: nearest?.trace === trace,
  };
}

function valueText(value: number, picture: PanelPicture): string {
  const unit = /\(([^)=]+)\)$/.exec(picture.y.label)?.[1];
  return unit === undefined ? formatNumber(value, 3) : `${formatNumber(value, 4)} ${unit}`;
}
