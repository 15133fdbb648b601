import { emptyFields } from '../../core/records/emptyFields.ts';
import type { FieldChanges } from '../../core/records/FieldChanges.ts';
import { database } from './database.ts';
import type { AnnotationKind, AnnotationRecord, FieldsOf } from './records.ts';
import { runCommand } from './runCommand.ts';

/** What is left out is empty: a run's scope, no pictures, written now. */
export type NewAnnotation = Pick<AnnotationRecord, 'kind' | 'text'> &
  Partial<FieldsOf<'annotation'>>;

type Changes = Partial<FieldsOf<'annotation'>>;

const kindWords: Readonly<Record<AnnotationKind, string>> = {
  note: 'a note',
  event: 'an event',
  exclusion: 'an exclusion',
};

/**
 * Resolves once the annotation is in IndexedDB and in the backup; only then may it be shown as saved.
 * `name` is what undo calls it.
 */
export async function addAnnotation(
  annotation: NewAnnotation,
  name = `Write ${kindWords[annotation.kind]} on ${annotation.deviceId ?? annotation.place}`,
): Promise<AnnotationRecord> {
  const [added] = await addAnnotations([annotation], name);
  return added as AnnotationRecord;
}

/** Several at once, one step to undo. */
export async function addAnnotations(
  annotations: readonly NewAnnotation[],
  name: string,
): Promise<readonly AnnotationRecord[]> {
  const edits = annotations.map((annotation) => ({
    type: 'annotation' as const,
    id: crypto.randomUUID(),
    changes: { ...emptyFields('annotation'), writtenAt: Date.now(), ...annotation },
  }));
  await runCommand(name, edits);
  const added = await database.records.bulkGet(edits.map(({ type, id }) => [type, id]));
  return added as AnnotationRecord[];
}

/** Changes the named fields; rejects when the annotation is no longer there. */
export function editAnnotation(
  id: string,
  changes: Changes,
  name = 'Change an annotation',
): Promise<void> {
  return editAnnotations([id], changes, name);
}

/** The same changes to several, one step to undo; all or none. */
export async function editAnnotations(
  ids: readonly string[],
  changes: FieldChanges<'annotation'>,
  name: string,
): Promise<void> {
  await runCommand(name, async (present) => {
    for (const id of ids) {
      const record = await present.get('annotation', id);
      if (record === null || (record.deleted && changes.deleted === undefined)) {
        throw new Error('This annotation was deleted in the meantime.');
      }
    }
    return ids.map((id) => ({ type: 'annotation', id, changes }));
  });
}

export function deleteAnnotation(id: string, name = 'Delete an annotation'): Promise<void> {
  return editAnnotations([id], { deleted: true }, name);
}

/** Puts a deleted annotation back as it was. */
export function restoreAnnotation(
  { id }: Pick<AnnotationRecord, 'id'>,
  name = 'Put an annotation back',
): Promise<void> {
  return editAnnotations([id], { deleted: false }, name);
}
