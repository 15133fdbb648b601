import { partsOf } from '../partsOf.ts';
import type { FigureSpec } from '../spec.ts';

export interface AxisOwners {
  readonly x: string;
  readonly y: string;
}

/**
 * Of each panel the ids of the panels whose axes it shows: its own, or the ones that it shares. A change
 * of a shared axis is one of all its panels, so that no panel shows another range than its numbers say.
 */
export function axisOwners(spec: FigureSpec): readonly AxisOwners[] {
  return partsOf(spec).flatMap(({ start, count, columns, sharedX, sharedY }) => {
    const ids = spec.panels.slice(start, start + count).map(({ id }) => id);
    return ids.map((id, i) => {
      const row = Math.floor(i / columns) * columns;
      const first = ids[sharedX ? 0 : row] ?? id;
      return { x: sharedX ? (ids[0] ?? id) : id, y: sharedY ? first : id };
    });
  });
}
