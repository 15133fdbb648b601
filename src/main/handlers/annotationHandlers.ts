import { basename, extname } from 'node:path';
import type { CellTable } from '../../core/records/annotationTable.ts';
import { csvOfTable } from '../../core/records/csvOfTable.ts';
import type { SaveResult } from '../../ipc/contract.ts';
import { writeFailure } from '../writeFailure.ts';
import type { Handlers } from './Handlers.ts';

export interface AnnotationHandlerParts {
  /** Null when cancelled. */
  readonly choosePath: (suggestedName: string, kind: 'csv' | 'xlsx') => Promise<string | null>;
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
}

/** What people wrote, as a table for a spreadsheet. */
export function annotationHandlers(
  parts: AnnotationHandlerParts,
): Pick<Handlers, 'annotation:export'> {
  return {
    async 'annotation:export'({ kind, table, suggestedName }): Promise<SaveResult> {
      const chosen = await parts.choosePath(`${suggestedName}.${kind}`, kind);
      if (chosen === null) return { saved: false, name: null, error: null };
      const path = extname(chosen) === '' ? `${chosen}.${kind}` : chosen;
      const name = basename(path);
      try {
        await parts.write(path, kind === 'csv' ? csvOfTable(table) : await workbookOf(table));
        return { saved: true, name, error: null };
      } catch (error) {
        return { saved: false, name, error: `${name} could not be saved: ${writeFailure(error)}` };
      }
    },
  };
}

/** The library for workbooks is large: it is loaded when somebody wants one. */
async function workbookOf(table: CellTable): Promise<Uint8Array> {
  const { workbookOfTable } = await import('../project/workbookOfTable.ts');
  return workbookOfTable(table);
}
