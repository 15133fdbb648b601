import { parseMapping } from './parseMapping.ts';
import type { TableMapping } from './TableMapping.ts';

export type ParsedReaders =
  | { readonly mappings: readonly TableMapping[]; readonly error: null }
  | { readonly mappings: null; readonly error: string };

const mostReaders = 1_000;

/** Reads what a file of readers holds: one mapping or a list of them. One fault refuses them all. */
export function parseReadersFile(json: unknown): ParsedReaders {
  const list: readonly unknown[] = Array.isArray(json) ? json : [json];
  const refuse = (error: string): ParsedReaders => ({ mappings: null, error });
  if (list.length === 0) return refuse('There is no reader in it.');
  if (list.length > mostReaders) return refuse(`There are more than ${mostReaders} readers in it.`);
  const mappings: TableMapping[] = [];
  for (const [index, entry] of list.entries()) {
    const { mapping, error } = parseMapping(entry);
    if (mapping === null) {
      return refuse(list.length === 1 ? error : `Reader ${index + 1}: ${error}`);
    }
    if (mappings.some(({ id }) => id === mapping.id)) {
      return refuse(`Reader ${index + 1} has the same id as one before it.`);
    }
    mappings.push(mapping);
  }
  return { mappings, error: null };
}
