import { missingWords } from './missingWords.ts';

/** True when a cell says in words, or by being empty, that there is no number. */
export function isMissingWord(text: string): boolean {
  return missingWords.has(text.trim().toLowerCase());
}
