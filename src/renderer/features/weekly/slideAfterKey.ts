type Turn = (at: number, count: number) => number;

const turns: Readonly<Record<string, Turn>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  PageDown: (at) => at + 1,
  ' ': (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  PageUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** What a key does to the number of the slide that is shown, from 0; null for every other key. */
export function slideAfterKey(key: string): Turn | null {
  return turns[key] ?? null;
}
