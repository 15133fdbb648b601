const numbers = new Intl.NumberFormat('en', { useGrouping: true });

/** `20,713 rows`, `1 row`. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${numbers.format(count)} ${count === 1 ? noun : plural}`;
}
