import type { RunSummary } from '../../../core/run.ts';
import { joinLifetimes } from '../../../core/statistics/joinLifetimes.ts';
import { kaplanMeier, type SurvivalCurve } from '../../../core/statistics/kaplanMeier.ts';
import type { Lifetime } from '../../../core/statistics/lifetime.ts';
import { lifetimeOf } from '../../../core/statistics/lifetimeOf.ts';
import type { DeviceGroups } from '../../state/deviceGroups.ts';
import type { StatisticsGroup } from './statisticsGroups.ts';
import type { AgeingKind, Fraction } from './statisticsStore.ts';

/** The lifetimes of one group, a lifetime for each counted unit. */
export interface SurvivalGroup {
  readonly group: StatisticsGroup;
  readonly lifetimes: readonly Lifetime[];
  readonly curve: SurvivalCurve;
  /** Runs seen below on their last sample only: censored before it. */
  readonly provisional: number;
  /** Whether several pixels were counted as one. */
  readonly joined: boolean;
  /** Runs without a lifetime, such as those without a reference. */
  readonly withoutLifetime: number;
}

/** The kind of ageing to show where the person chose none: that of which most runs are there. */
export function shownKind(chosen: AgeingKind | null, runs: readonly RunSummary[]): AgeingKind {
  if (chosen !== null) return chosen;
  const count = (kind: AgeingKind) => runs.filter((run) => ages(run, kind)).length;
  return count('mpp') >= count('shelf') ? 'mpp' : 'shelf';
}

/** Whether a run tells of ageing: a shelf run of one measurement does not yet. */
export function ages(run: RunSummary, kind: AgeingKind): boolean {
  return run.kind === kind && (run.kind !== 'shelf' || run.points > 1);
}

/** Groups in their order, without hidden ones and those that have no run of this kind. */
export function survivalGroups(
  groups: readonly StatisticsGroup[],
  runs: readonly RunSummary[],
  kind: AgeingKind,
  fraction: Fraction,
  chosen: Pick<DeviceGroups, 'unitOf'>,
): readonly SurvivalGroup[] {
  const runOf = new Map(
    runs.filter((run) => ages(run, kind)).map((run) => [run.deviceId, run] as const),
  );
  return groups.flatMap((group) => {
    const own = group.devices.flatMap(({ id }) => runOf.get(id) ?? []);
    if (own.length === 0) return [];
    const units = new Map<string, Lifetime[]>();
    for (const run of own) {
      const lifetime = lifetimeOf(run[fraction]);
      if (lifetime === null) continue;
      const unit = chosen.unitOf(run.deviceId);
      units.set(unit, [...(units.get(unit) ?? []), lifetime]);
    }
    const lifetimes = [...units.values()].flatMap((pixels) => joinLifetimes(pixels) ?? []);
    return {
      group,
      lifetimes,
      curve: kaplanMeier(lifetimes),
      joined: [...units.values()].some((pixels) => pixels.length > 1),
      provisional: own.filter((run) => run[fraction].status === 'provisional').length,
      withoutLifetime: own.filter((run) => lifetimeOf(run[fraction]) === null).length,
    };
  });
}
