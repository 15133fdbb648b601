import type { RowSpec } from '../spec.ts';

export interface CompositionRow {
  /** Places of its parts in the figure. */
  readonly parts: readonly number[];
  readonly widths: readonly number[];
  readonly height: number | null;
}

/**
 * Which parts stand beside each other on a page of this width: as asked for, and fewer where a panel would
 * have less room than its words need. A row may have more widths than parts: the rest is empty. `leastMm`
 * has the least width of each part, in mm as `widthMm`.
 */
export function compositionRows(
  rows: readonly RowSpec[],
  leastMm: readonly number[],
  widthMm: number,
): readonly CompositionRow[] {
  let next = 0;
  const wanted = rows.flatMap(({ widths, height }) => {
    const own = Array.from(
      { length: Math.min(widths.length, leastMm.length - next) },
      () => next++,
    );
    return own.length === 0 ? [] : [{ parts: own, widths, height }];
  });
  while (next < leastMm.length) wanted.push({ parts: [next++], widths: [1], height: null });
  const needs = (part: number) => leastMm[part] ?? 0;
  return wanted.flatMap((row) => {
    const total = row.widths.reduce((sum, share) => sum + share, 0);
    const fits = row.parts.every(
      (part, i) => ((row.widths[i] ?? 1) / total) * widthMm >= needs(part),
    );
    return fits ? [row] : broken(row, widthMm, needs);
  });
}

function broken(
  { parts }: CompositionRow,
  widthMm: number,
  needs: (part: number) => number,
): CompositionRow[] {
  const most = Math.max(...parts.map(needs));
  const beside = Math.max(1, Math.min(parts.length - 1, Math.floor(widthMm / most)));
  const rows: CompositionRow[] = [];
  for (let at = 0; at < parts.length; at += beside) {
    const own = parts.slice(at, at + beside);
    rows.push({ parts: own, widths: Array.from({ length: beside }, () => 1), height: null });
  }
  return rows;
}
