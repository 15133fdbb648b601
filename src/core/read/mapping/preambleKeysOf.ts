import type { Delimiter } from '../delimiter.ts';
import { parsePreamble } from '../parsePreamble.ts';

const mostKeys = 20;

/** Keys of the `key: value` lines above a table; a line that begins with a number is no key. */
export function preambleKeysOf(lines: readonly string[], delimiter: Delimiter): string[] {
  const keys = parsePreamble(lines, delimiter)
    .map(({ key }) => key.replace(/\s+/g, ' '))
    .filter((key) => key !== '' && key.length <= 60 && !/^[-+]?\d/.test(key));
  return [...new Set(keys)].slice(0, mostKeys);
}
