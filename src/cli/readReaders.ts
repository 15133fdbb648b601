import { parseReadersFile } from '../core/read/mapping/parseReadersFile.ts';
import { readerOfMapping } from '../core/read/mapping/readerOfMapping.ts';
import type { Reader } from '../core/read/Reader.ts';
import { readJsonFile } from './readJsonFile.ts';
import { UsageError } from './UsageError.ts';

/** Readers of the file of --readers: one or a list. Throws a UsageError when it holds none. */
export function readReaders(path: string): readonly Reader[] {
  const { mappings, error } = parseReadersFile(readJsonFile('--readers', path));
  if (mappings === null) throw new UsageError(`The file of --readers is not in order: ${error}`);
  return mappings.map(readerOfMapping);
}
