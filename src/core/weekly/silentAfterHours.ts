import type { RunKind } from '../run.ts';

/** Shortest silence that is worth a word: a log by the minute may pause, a shelf waits for its visits. */
const shortest: Readonly<Record<RunKind, number>> = { shelf: 72, mpp: 6, spo: 6 };
const times = 3;

/**
 * Hours without data after which a run counts as silent: three times its usual distance of points, and at
 * least three days on the shelf or six hours under load. Our own decision.
 */
export function silentAfterHours(kind: RunKind, usualStepHours: number | null): number {
  return Math.max(shortest[kind], times * (usualStepHours ?? 0));
}
