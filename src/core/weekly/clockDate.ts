/** A wall-clock time for people, `2025-03-07 09:15`; of midnight the day alone. */
export function clockDate(time: string): string {
  const text = time.replace('T', ' ').slice(0, 16);
  return text.endsWith(' 00:00') ? text.slice(0, 10) : text;
}
