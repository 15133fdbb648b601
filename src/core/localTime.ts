/**
 * A wall-clock time as the tester's file gives it, without zone: seconds since 1970-01-01T00:00:00
 * counted as if the clock were UTC. Keeping it zone-free means that a file read on another
 * continent shows the times that were printed in the lab.
 */
export type LocalSeconds = number;

/** A time of measurement; `dateOnly` when the file tells the day and nothing finer. */
export interface LocalTime {
  readonly seconds: LocalSeconds;
  readonly dateOnly: boolean;
}

/** ISO 8601 text without zone: `2025-03-01T10:00:00`, or `2025-03-01` when only the day is known. */
export function formatLocalTime(time: LocalTime): string {
  const text = new Date(Math.round(time.seconds) * 1000).toISOString();
  return time.dateOnly ? text.slice(0, 10) : text.slice(0, 19);
}
