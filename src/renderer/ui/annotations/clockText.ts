/** A wall-clock time without zone for people: `2025-03-01 10:00`; null stays null. */
export function clockText(time: string | null): string | null {
  return time === null ? null : time.replace('T', ' ').slice(0, 16);
}
