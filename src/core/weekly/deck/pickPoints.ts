/** Points of one series in a native chart: more make its data sheet unwieldy and cannot be told apart. */
const mostPoints = 60;

export interface PickedPoints {
  readonly x: readonly number[];
  readonly y: readonly (number | null)[];
}

/**
 * Plotted points for a native chart: all of them, or 60 of them spread evenly with the first and the last.
 * No value is made up; where a break lay between two chosen points there is one again.
 */
export function pickPoints(x: readonly number[], y: readonly (number | null)[]): PickedPoints {
  const valid = x.flatMap((_, i) => (Number.isFinite(y[i]) ? [i] : []));
  const count = Math.min(valid.length, mostPoints);
  const chosen = Array.from({ length: count }, (_, k) => {
    return valid[count === 1 ? 0 : Math.round((k * (valid.length - 1)) / (count - 1))] as number;
  });
  const picked: { x: number[]; y: (number | null)[] } = { x: [], y: [] };
  for (const [k, i] of chosen.entries()) {
    const before = chosen[k - 1];
    if (before !== undefined && hasBreak(y, before, i)) {
      picked.x.push(((x[before] as number) + (x[i] as number)) / 2);
      picked.y.push(null);
    }
    picked.x.push(x[i] as number);
    picked.y.push(y[i] as number);
  }
  return picked;
}

function hasBreak(y: readonly (number | null)[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!Number.isFinite(y[i])) return true;
  return false;
}
