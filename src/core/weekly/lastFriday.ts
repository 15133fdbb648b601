const millisecondsPerDay = 86_400_000;
const friday = 5;

/**
 * The Friday before a day, both `2025-03-07`, local: what a weekly meeting looks back to. On a Friday it is
 * the one a week ago, for the meeting of that day is not over (our own decision).
 */
export function lastFriday(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  const back = ((day.getUTCDay() - friday + 6) % 7) + 1;
  return new Date(day.getTime() - back * millisecondsPerDay).toISOString().slice(0, 10);
}
