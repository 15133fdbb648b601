import type { FileFacts } from './FileFacts.ts';
import type { RowClock } from './RowClock.ts';

/** What a log leaves open or contradicts about its times, and its changes to summer time, a sentence each. */
export function saidOfTimes(clock: RowClock, measuredAt: FileFacts['measuredAt']): string[] {
  return [...saidOfDates(clock, measuredAt), ...clock.summerTime];
}

function saidOfDates(clock: RowClock, measuredAt: FileFacts['measuredAt']): string[] {
  if (clock.isAmbiguous) {
    return [
      'Day and month of the dates could be either way round; the start is left open, times count from the first row. Map this file to settle it.',
    ];
  }
  if (clock.contradictory > 0) {
    return [
      `${clock.contradictory} rows have a date that can only be the other way round than those before; check the times.`,
    ];
  }
  return clock.startedAt === null && measuredAt?.dateOnly
    ? ['Only the day of the start is known; the run is placed at its midnight.']
    : [];
}

/** How many values stand for none. */
export function saidOfStandIns(count: number): string[] {
  return count === 0
    ? []
    : [`${count} values of -999 or -9999 stand for none and count as missing.`];
}
