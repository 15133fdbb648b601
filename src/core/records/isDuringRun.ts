import type { RunSummary } from '../run.ts';

/** Files print times to a second; an event at the very end still counts. */
const slackHours = 1 / 3600;

/**
 * Whether a span of a run's hours overlaps the time over which the run was measured. What happened in
 * a chamber concerns the runs that were going on, and none that was over or not begun.
 */
export function isDuringRun(
  [from, to]: readonly [number, number],
  { durationHours }: Pick<RunSummary, 'durationHours'>,
): boolean {
  return to >= -slackHours && from <= durationHours + slackHours;
}
