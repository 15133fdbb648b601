import type { TableMapping } from './TableMapping.ts';

/** Id of a mapping's reader, as the report and the list of files show it. */
export function readerIdOf(mapping: Pick<TableMapping, 'name'>): string {
  return `mapped:${mapping.name}`;
}
