import type { TableMapping } from '../../../core/read/mapping/TableMapping.ts';

type Named = Pick<TableMapping, 'id' | 'name'>;

/** Why a reader cannot have its name, or null. */
export function nameProblem({ id, name }: Named, others: readonly Named[]): string | null {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return 'Give the reader a name.';
  return others.some((other) => other.id !== id && other.name.trim().toLowerCase() === wanted)
    ? 'There is a reader of this name already.'
    : null;
}
