const millisecondsPerHour = 3_600_000;

/** Hours of a run at a wall-clock time (ISO, local); null when either is not known. */
export function hoursAtTime(runStartedAt: string | null, time: string | null): number | null {
  if (runStartedAt === null || time === null) return null;
  const hours = (instantOf(time) - instantOf(runStartedAt)) / millisecondsPerHour;
  return Number.isFinite(hours) ? hours : null;
}

/** As if the clock were UTC; of a date its beginning. */
function instantOf(time: string): number {
  return Date.parse(time.includes('T') ? `${time}Z` : time);
}
