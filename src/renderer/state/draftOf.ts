import { emptyFields } from '../../core/records/emptyFields.ts';
import type { AnnotationRecord, FieldsOf } from '../db/records.ts';
import type { AnnotationDraft } from './AnnotationDraft.ts';

const fields = Object.keys(emptyFields('annotation')) as (keyof FieldsOf<'annotation'>)[];

/** An annotation to be changed, seen on one of the runs that it lies on. */
export function draftOf(annotation: AnnotationRecord, runId: string | null): AnnotationDraft {
  const content = Object.fromEntries(fields.map((field) => [field, annotation[field]]));
  return { id: annotation.id, runId, content: content as unknown as FieldsOf<'annotation'> };
}
