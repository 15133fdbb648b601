import type { PanelSpec } from '../spec.ts';
import { boundsAt } from './bandPath.ts';

export type Extent = readonly [number, number];

/** Smallest and largest x of everything drawn; null for a panel without data. */
export function xExtent(panel: PanelSpec): Extent | null {
  return extentOf(panel.traces.flatMap(({ x }) => x));
}

/** Smallest and largest value inside the x range, spread included; null without data. */
export function yExtent(panel: PanelSpec, side: 'y' | 'y2', [from, to]: Extent): Extent | null {
  const values: number[] = [];
  for (const trace of panel.traces) {
    if (trace.axis !== side) continue;
    trace.x.forEach((x, i) => {
      const value = trace.y[i];
      if (x < from || x > to || value === null || value === undefined) return;
      values.push(value);
      if (trace.spread !== 'none') values.push(...(boundsAt(trace, i) ?? []));
    });
  }
  if (side === 'y') {
    for (const box of panel.boxes) values.push(...box.whiskers, ...box.values);
  }
  return extentOf(values);
}

function extentOf(values: readonly number[]): Extent | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : null;
}
