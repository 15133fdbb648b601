import { medianOf } from '../analysis/medianOf.ts';
import { timeAtHours } from '../records/timeAtHours.ts';
import type { TimeToFraction } from '../run.ts';
import { crossingSince } from './crossingSince.ts';
import type { RunChange, RunMoment } from './RunChange.ts';
import { silentAfterHours } from './silentAfterHours.ts';
import type { AgeingKind, Crossing, KindWeek, MedianOver, Silence } from './WeeklySummary.ts';

/** A run's change with the name of its device. */
export interface NamedChange {
  readonly label: string;
  readonly change: RunChange;
}

/** A change of a run whose clock time is known. */
interface DatedChange {
  readonly label: string;
  readonly change: RunChange & {
    readonly startedAt: string;
    readonly sinceHours: number;
    readonly before: RunMoment;
  };
}

/**
 * What changed in runs of one kind. `newestAt`: wall clock (ISO, local) of the newest point of all runs of
 * that kind; a silence is measured against it and not against this computer's clock, so that a folder
 * looked at a year later does not call every run silent (our own decision).
 */
export function summarizeKind(
  kind: AgeingKind,
  all: readonly NamedChange[],
  newestAt: string | null,
): KindWeek {
  const dated = all.filter(isDated);
  const added = dated.map(({ change }) => change.now.points - change.before.points);
  const crossings = (pick: (moment: RunMoment) => TimeToFraction): Crossing[] =>
    dated
      .filter(({ change }) => crossingSince(pick(change.before), pick(change.now)))
      .map(({ label, change }) => ({
        runId: change.runId,
        label,
        startedAt: change.startedAt,
        time: pick(change.now),
        wasProvisional: pick(change.before).status === 'provisional',
      }));
  return {
    kind,
    runs: all.length,
    measured: added.filter((points) => points > 0).length,
    newPoints: added.reduce((sum, points) => sum + points, 0),
    newHours: dated.reduce((sum, { change }) => sum + hoursAdded(change), 0),
    before: medianOver(dated.map(({ change }) => change.before.normalized)),
    now: medianOver(all.map(({ change }) => change.now.normalized)),
    began: dated.filter(({ change }) => change.sinceHours <= 0).map(({ label }) => label),
    t95: crossings(({ t95 }) => t95),
    t90: crossings(({ t90 }) => t90),
    t80: crossings(({ t80 }) => t80),
    died: crossings(({ dead }) => dead),
    silent: dated.flatMap((entry) => silenceOf(entry, newestAt)),
    clockless: all.filter((entry) => !isDated(entry)).map(({ label }) => label),
  };
}

function isDated(entry: NamedChange): entry is NamedChange & DatedChange {
  const { startedAt, sinceHours, before } = entry.change;
  return startedAt !== null && sinceHours !== null && before !== null;
}

function hoursAdded({ now, before }: DatedChange['change']): number {
  return Math.max(0, (now.lastHours ?? 0) - Math.max(0, before.lastHours ?? 0));
}

/** Over the values that are known; a run without one does not count. */
function medianOver(values: readonly (number | null)[]): MedianOver {
  const known = values.filter((value) => value !== null && Number.isFinite(value));
  return { value: known.length === 0 ? null : medianOf(known as number[]), n: known.length };
}

function silenceOf({ label, change }: DatedChange, newestAt: string | null): Silence[] {
  const { runId, kind, startedAt, sinceHours, now, usualStepHours } = change;
  const lastAt = now.lastHours === null ? null : timeAtHours(startedAt, now.lastHours);
  if (newestAt === null || lastAt === null || now.lastHours === null) return [];
  const missedAt = now.lastHours + silentAfterHours(kind, usualStepHours);
  const silentHours = (Date.parse(`${newestAt}Z`) - Date.parse(`${lastAt}Z`)) / 3_600_000;
  // Missed before the moment that is asked about: told in an earlier meeting.
  if (missedAt < sinceHours || now.lastHours + silentHours < missedAt) return [];
  return [{ runId, label, lastAt }];
}
