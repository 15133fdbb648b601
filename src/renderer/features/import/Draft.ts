import type { GivenLayout, MappingProposal } from '../../../core/read/mapping/proposeMapping.ts';
import type { TableMapping } from '../../../core/read/mapping/TableMapping.ts';

/** A mapping in the making: what it is, what is doubtful, what the person chose. */
export interface Draft {
  readonly mapping: TableMapping;
  readonly doubts: readonly (string | null)[];
  /** What the person said about the shape of the file. */
  readonly layout: GivenLayout;
  /** Columns that the person changed. */
  readonly touched: ReadonlySet<number>;
  readonly kindTouched: boolean;
}

/** Drafts of this session by file: a dialog that was closed goes on where it stood. */
export const keptDrafts = new Map<string, Draft>();

/** A new proposal under what the person has chosen before. */
export function mergedDraft(
  { mapping, doubts }: MappingProposal,
  layout: GivenLayout,
  before: Draft | null,
): Draft {
  if (before === null) return { mapping, doubts, layout, touched: new Set(), kindTouched: false };
  const old = before.mapping;
  const keeps = old.columns.length === mapping.columns.length;
  const touched = keeps ? before.touched : new Set<number>();
  return {
    mapping: {
      ...mapping,
      id: old.id,
      name: old.name,
      version: old.version,
      naming: old.naming,
      dateOrder: old.dateOrder,
      areaCm2: old.areaCm2,
      irradianceMwCm2: old.irradianceMwCm2,
      kind: before.kindTouched ? old.kind : mapping.kind,
      columns: mapping.columns.map((column, index) =>
        touched.has(index) ? (old.columns[index] ?? column) : column,
      ),
    },
    doubts,
    layout,
    touched,
    kindTouched: before.kindTouched,
  };
}
