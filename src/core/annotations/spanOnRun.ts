import { localMilliseconds } from './localMilliseconds.ts';
import type { PlacedWords, RunExtent } from './placement.ts';

const millisecondsPerHour = 3_600_000;

/** Times as files print them are exact to a second; an event at the very end still counts. */
const slackHours = 1 / 3600;

/**
 * Hours [from, to] of an annotation on the present axis of a run that it concerns; a point has no
 * length. Null where it does not lie on the run: what is meant by the clock lies on every run that was
 * going on then, and on none whose files tell no time. Hours written on a run stay with their moment
 * when an earlier file moves the run's start.
 */
export function spanOnRun(
  words: PlacedWords,
  run: Pick<RunExtent, 'startedAt' | 'durationHours'>,
): readonly [number, number] | null {
  const start = localMilliseconds(run.startedAt);
  if (words.fromHours !== null) {
    const written = localMilliseconds(words.runStartedAt);
    const moved = written !== null && start !== null ? (written - start) / millisecondsPerHour : 0;
    const from = words.fromHours + moved;
    return [from, from + ((words.toHours ?? words.fromHours) - words.fromHours)];
  }
  const fromTime = localMilliseconds(words.fromTime);
  if (fromTime === null || start === null) return null;
  const toTime = localMilliseconds(words.toTime) ?? fromTime;
  const from = (fromTime - start) / millisecondsPerHour;
  const to = (toTime - start) / millisecondsPerHour;
  return to >= -slackHours && from <= run.durationHours + slackHours ? [from, to] : null;
}
