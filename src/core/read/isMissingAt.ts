import { missingWords } from './missingWords.ts';

const longestWord = 10;

/** True when bytes[start, end) say in words, or by being empty, that there is no number. */
export function isMissingAt(bytes: Uint8Array, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from < to && (bytes[from] as number) <= 32) from++;
  while (to > from && (bytes[to - 1] as number) <= 32) to--;
  if (to - from > longestWord) return false;
  let word = '';
  for (let i = from; i < to; i++) word += String.fromCharCode(bytes[i] as number);
  return missingWords.has(word.toLowerCase());
}
