import { readFileSync } from 'node:fs';
import type { DataFile } from '../firstLight/makeData.ts';

/** The table of a file without the lines above it; with its line of names when asked. */
export function textOfTable(file: DataFile, withNames: boolean): string {
  const text = readFileSync(file.path, 'utf8').trimEnd();
  const skipped = file.preambleLines + (withNames ? 0 : 1);
  let from = 0;
  for (let line = 0; line < skipped; line++) from = text.indexOf('\n', from) + 1;
  return text.slice(from);
}
