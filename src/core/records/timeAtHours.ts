const millisecondsPerHour = 3_600_000;

/** The wall clock (ISO, local) at so many hours of a run; null when its start is not known. */
export function timeAtHours(runStartedAt: string | null, hours: number): string | null {
  if (runStartedAt === null) return null;
  const start = Date.parse(runStartedAt.includes('T') ? `${runStartedAt}Z` : runStartedAt);
  const moment = new Date(start + hours * millisecondsPerHour);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString().slice(0, 19);
}
