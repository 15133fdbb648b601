import { liveQuery, type Observable } from 'dexie';
import type { FieldChanges } from '../../core/records/FieldChanges.ts';
import { writeFields } from '../../core/records/writeFields.ts';
import { database } from './database.ts';
import { session } from './session.ts';
import type { ChangeRow } from './tables.ts';
import { transact } from './transact.ts';

/** What the next undo and redo would do; null when there is nothing. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/**
 * Takes the last change of this session back, whichever window made it, by writing the values from
 * before it anew. Resolves with its name once that is saved; null when there is none.
 */
export function undo(): Promise<string | null> {
  return step('undo');
}

/** Does the change that was undone last once more. */
export function redo(): Promise<string | null> {
  return step('redo');
}

/** Live, for buttons and their tooltips. */
export function watchUndoState(): Observable<UndoState> {
  return liveQuery(async () => ({
    undo: (await nextRow('undo'))?.name ?? null,
    redo: (await nextRow('redo'))?.name ?? null,
  }));
}

async function step(direction: 'undo' | 'redo'): Promise<string | null> {
  const waiting = await nextRow(direction);
  if (waiting === undefined) return null;
  let name: string | null = null;
  await transact({
    name: `${direction === 'undo' ? 'Undo' : 'Redo'}: ${waiting.name}`,
    state: 'past',
    write: async (present) => {
      // Another window may have been faster.
      const row = await nextRow(direction);
      if (row === undefined || row.seq !== waiting.seq) return [];
      name = row.name;
      await database.changes.update(row.seq, { state: direction === 'undo' ? 'undone' : 'done' });
      return Promise.all(
        row.edits.map(async ({ type, id, before, after }) => {
          const values = (direction === 'undo' ? before : after) as FieldChanges;
          return writeFields(await present.get(type, id), { type, id }, values, present);
        }),
      );
    },
  });
  return name;
}

/** Undo goes backwards from the newest change, redo forwards from the oldest that was undone. */
function nextRow(direction: 'undo' | 'redo'): Promise<ChangeRow | undefined> {
  const rows = database.changes.orderBy('seq');
  const ordered = direction === 'undo' ? rows.reverse() : rows;
  const state = direction === 'undo' ? 'done' : 'undone';
  return ordered.filter((row) => row.state === state && row.session === session).first();
}
