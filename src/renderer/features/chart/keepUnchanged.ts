import type { DrawnTrace, TraceValues } from '../../ui/chart/picture.ts';

/**
 * The former object where the new one holds the same numbers, so that the growth of one run does not
 * redraw the fifteen others. Comparing 2,000 numbers costs a hundredth of drawing them.
 */
export function keepUnchanged(
  former: ReadonlyMap<string, TraceValues>,
  next: ReadonlyMap<string, TraceValues>,
): ReadonlyMap<string, TraceValues> {
  const kept = new Map<string, TraceValues>();
  for (const [id, columns] of next) {
    const before = former.get(id);
    kept.set(id, before !== undefined && sameColumns(before, columns) ? before : columns);
  }
  return kept;
}

/** The former trace where columns, words and style are the same. */
export function keepTraces(
  former: readonly DrawnTrace[],
  next: readonly DrawnTrace[],
): readonly DrawnTrace[] {
  const before = new Map(former.map((trace) => [trace.id, trace]));
  return next.map((trace) => {
    const same = before.get(trace.id);
    return same !== undefined &&
      same.columns === trace.columns &&
      same.excluded === trace.excluded &&
      looks(same) === looks(trace)
      ? same
      : trace;
  });
}

function looks({ kind, label, detail, style }: DrawnTrace): string {
  return JSON.stringify([kind, label, detail, style]);
}

function sameColumns(a: TraceValues, b: TraceValues): boolean {
  return (
    a.pointsInRange === b.pointsInRange &&
    sameNumbers(a.x, b.x) &&
    sameNumbers(a.y, b.y) &&
    sameNumbers(a.sd, b.sd) &&
    sameNumbers(a.n, b.n) &&
    sameNumbers(a.band?.low ?? null, b.band?.low ?? null) &&
    sameNumbers(a.band?.high ?? null, b.band?.high ?? null)
  );
}

function sameNumbers(a: Float64Array | null, b: Float64Array | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}
