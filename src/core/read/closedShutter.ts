import { cellNumber } from './cellNumber.ts';
import type { HzbBoxColumns } from './hzbBoxColumns.ts';
import { splitCells } from './splitCells.ts';
import type { TablePlan } from './TablePlan.ts';

/** A closed shutter leaves so small a part of the current, at most. */
const mostLeft = 0.1;

/**
 * Which number a shutter column prints when the shutter is closed. The format's papers do not say, so
 * the currents do: it is the state with hardly any. Null when the head shows one state only, or no
 * clear difference.
 */
export function closedShutter(
  plan: TablePlan,
  { shutters, currents }: HzbBoxColumns,
  lines: readonly string[],
): number | null {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const line of lines.slice(plan.firstDataLine - 1)) {
    const cells = splitCells(line, plan.delimiter);
    const states = shutters.map((index) => cellNumber(cells[index] ?? '', plan.decimalComma));
    const state = states.find((value) => Number.isFinite(value) && value !== -999);
    if (state === undefined) continue;
    let sum = 0;
    for (const index of currents) {
      const value = cellNumber(cells[index] ?? '', plan.decimalComma);
      if (Number.isFinite(value) && value !== -999) sum += Math.abs(value);
    }
    const known = sums.get(state) ?? { sum: 0, count: 0 };
    sums.set(state, { sum: known.sum + sum, count: known.count + 1 });
  }
  const means = [...sums].map(([state, { sum, count }]) => ({ state, mean: sum / count }));
  means.sort((a, b) => a.mean - b.mean);
  const [least, most] = [means[0], means[means.length - 1]];
  if (least === undefined || most === undefined || means.length < 2) return null;
  return least.mean < mostLeft * most.mean ? least.state : null;
}
