import type { TableMapping } from '../../../core/read/mapping/TableMapping.ts';
import type { TakenOver } from '../../db/readers.ts';
import { formatCount } from '../../ui/formatCount.ts';

/** Names named in full; of more only the number is told. */
const mostNames = 3;

/** What was taken over from a file, naming the readers that were replaced by it. */
export function takenOverWords(
  file: string,
  readers: readonly Pick<TableMapping, 'id' | 'version'>[],
  before: readonly TakenOver[],
): string {
  const replaced = before.flatMap(({ id, replaced }) => {
    if (replaced === null) return [];
    const version = readers.find((reader) => reader.id === id)?.version;
    return [`“${replaced.name}” (version ${replaced.version}, now ${version})`];
  });
  const told = `${formatCount(readers.length, 'reader')} taken over from ${file}.`;
  if (replaced.length === 0) return told;
  const more = replaced.length - mostNames;
  const names = replaced.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return `${told} Replaced: ${names}.`;
}
