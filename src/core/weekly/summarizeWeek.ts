import type { AnnotationRecord } from '../records/records.ts';
import type { DevicePlaces } from '../records/spanOnRun.ts';
import { timeAtHours } from '../records/timeAtHours.ts';
import { notesSince } from './notesSince.ts';
import type { RunChange } from './RunChange.ts';
import { type NamedChange, summarizeKind } from './summarizeKind.ts';
import type { AgeingKind, ConditionWeek, WeeklySummary } from './WeeklySummary.ts';

export interface WeeklyFacts {
  /** Wall clock, ISO, local, by which the runs were asked. */
  readonly since: string;
  /** The same moment by this computer's clock, for what people wrote. */
  readonly sinceMilliseconds: number;
  /** With the names and conditions that people gave them. */
  readonly devices: readonly {
    readonly id: string;
    readonly label: string;
    readonly condition: string | null;
  }[];
  /** By run id `<device>#<kind>`; SPO runs are checks and no ageing, and are left out. */
  readonly changes: readonly RunChange[];
  readonly annotations: readonly AnnotationRecord[];
  readonly placesOf: (deviceId: string) => DevicePlaces;
  /** In the order in which they are told. */
  readonly conditions: readonly string[];
}

const ageingKinds: readonly AgeingKind[] = ['shelf', 'mpp'];

/** What changed since a moment, condition by condition; devices without a condition come last. */
export function summarizeWeek(facts: WeeklyFacts): WeeklySummary {
  const { since, changes, devices, conditions } = facts;
  const newest = new Map(
    ageingKinds.map((kind) => [kind, newestOf(changes.filter((change) => change.kind === kind))]),
  );
  const groups: readonly (string | null)[] = devices.some(({ condition }) => condition === null)
    ? [...conditions, null]
    : conditions;
  const weeks = groups.flatMap((condition): ConditionWeek[] => {
    const own = devices.filter((device) => device.condition === condition);
    const labelOf = new Map(own.map(({ id, label }) => [id, label]));
    const named = changes.flatMap((change): NamedChange[] => {
      const label = labelOf.get(deviceOf(change.runId));
      return label === undefined ? [] : [{ label, change }];
    });
    const kinds = ageingKinds.flatMap((kind) => {
      const runs = named.filter(({ change }) => change.kind === kind);
      return runs.length === 0 ? [] : [summarizeKind(kind, runs, newest.get(kind) ?? null)];
    });
    const notes = notesSince(
      facts.annotations,
      facts.sinceMilliseconds,
      own.map(({ id }) => id),
      facts.placesOf,
    );
    return kinds.length === 0 && notes.length === 0 ? [] : [{ condition, kinds, notes }];
  });
  return { since, newestAt: newestOf(changes), conditions: weeks };
}

function deviceOf(runId: string): string {
  return runId.slice(0, runId.lastIndexOf('#'));
}

function newestOf(changes: readonly RunChange[]): string | null {
  return changes.reduce<string | null>((newest, { startedAt, now }) => {
    const at = now.lastHours === null ? null : timeAtHours(startedAt, now.lastHours);
    return at !== null && (newest === null || at > newest) ? at : newest;
  }, null);
}
