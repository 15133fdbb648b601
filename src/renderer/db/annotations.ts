import { database } from './database.ts';
import type { AnnotationRecord } from './records.ts';

export type NewAnnotation = Omit<AnnotationRecord, 'id' | 'createdAt' | 'updatedAt'>;

/** Resolves once the annotation is durably in IndexedDB; only then may it be shown as saved. */
export async function addAnnotation(annotation: NewAnnotation): Promise<AnnotationRecord> {
  const now = Date.now();
  const record = { ...annotation, id: crypto.randomUUID(), createdAt: now, updatedAt: now };
  await database.transaction('rw', database.annotations, () => database.annotations.add(record));
  return record;
}

/** Changes the named fields; rejects when the annotation is no longer there. */
export async function editAnnotation(id: string, changes: Partial<NewAnnotation>): Promise<void> {
  const updated = await database.transaction('rw', database.annotations, () =>
    database.annotations.update(id, { ...changes, updatedAt: Date.now() }),
  );
  if (updated === 0) throw new Error('This annotation was deleted in the meantime.');
}

export async function deleteAnnotation(id: string): Promise<void> {
  await database.transaction('rw', database.annotations, () => database.annotations.delete(id));
}

/** Puts a deleted annotation back exactly as it was. */
export async function restoreAnnotation(record: AnnotationRecord): Promise<void> {
  await database.transaction('rw', database.annotations, () => database.annotations.put(record));
}
