import { bandEnds } from '../../ui/chart/bandEnds.ts';
import { type NearestPoint, nearestKnown } from '../../ui/chart/nearestPoint.ts';
import type { DrawnTrace, PanelPicture, TraceValues } from '../../ui/chart/picture.ts';
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
  const { x, y, n } = trace.columns;
  const index = nearestKnown(x, y, hours);
  if (index < 0 || hours < (x[0] as number) || hours > (x[x.length - 1] as number)) return null;
  const band = bandText(trace.columns, index);
  const count = n === null ? '' : ` (n = ${n[index]})`;
  return {
    color: trace.style.color,
    text: `${trace.label} ${trace.detail}: ${valueText(y[index] as number, picture)}${band}${count}`,
    strong: nearest?.trace === trace,
  };
}

/** ` ± 0.02`, or ` (0.81–0.85)` where the band is not as wide above as below. */
function bandText(columns: TraceValues, index: number): string {
  const ends = bandEnds(columns);
  const low = ends?.low[index] ?? Number.NaN;
  const high = ends?.high[index] ?? Number.NaN;
  if (!Number.isFinite(low + high)) return '';
  const isEven = columns.band === undefined || columns.band.columns.length === 1;
  return isEven
    ? ` ± ${formatNumber((high - low) / 2, 2)}`
    : ` (${formatNumber(low, 3)}–${formatNumber(high, 3)})`;
}

function valueText(value: number, picture: PanelPicture): string {
  const unit = /\(([^)=]+)\)$/.exec(picture.y.label)?.[1];
  return unit === undefined ? formatNumber(value, 3) : `${formatNumber(value, 4)} ${unit}`;
}
