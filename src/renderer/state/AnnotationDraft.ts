import type { FieldsOf } from '../db/records.ts';

/** A new annotation (`id` null) or one being edited. */
export interface AnnotationDraft {
  readonly id: string | null;
  readonly content: FieldsOf<'annotation'>;
  /** The run on whose hours it is shown while it is written; null where it lies on none. */
  readonly runId: string | null;
}
