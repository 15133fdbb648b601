import type { AgeGroup } from './groupByAge.ts';

/**
 * `count` ages spread evenly over the time from the first to the last, both always among them: for each
 * even time the nearest measured age that is still free. All of them when there are no more than `count`.
 */
export function chooseAges(groups: readonly AgeGroup[], count: number): readonly AgeGroup[] {
  if (groups.length <= count) return groups;
  if (count < 2) return groups.slice(0, Math.max(0, count));
  const at = (index: number) => groups[index]?.ageHours ?? index;
  const first = at(0);
  const span = at(groups.length - 1) - first;
  const chosen = new Set<number>([0, groups.length - 1]);
  for (let step = 1; step < count - 1; step++) {
    const wanted = first + (span * step) / (count - 1);
    let best = -1;
    for (let i = 1; i < groups.length - 1; i++) {
      if (chosen.has(i)) continue;
      if (best < 0 || Math.abs(at(i) - wanted) < Math.abs(at(best) - wanted)) best = i;
    }
    chosen.add(best);
  }
  return groups.filter((_, index) => chosen.has(index));
}
