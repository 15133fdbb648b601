import type { AnnotationKind } from '../../../core/records/records.ts';

export interface AnnotationKindWords {
  readonly kind: AnnotationKind;
  readonly name: string;
  /** Of the lane that shows them. */
  readonly plural: string;
  readonly color: string;
  readonly meaning: string;
}

/** The kinds of annotation, in the order of their lanes, with what each means for the figures. */
export const annotationKinds: readonly AnnotationKindWords[] = [
  {
    kind: 'note',
    name: 'Note',
    plural: 'Notes',
    color: 'blue',
    meaning: 'A remark. It changes no figure.',
  },
  {
    kind: 'event',
    name: 'Event',
    plural: 'Events',
    color: 'grape',
    meaning: 'Something that happened. It changes no figure.',
  },
  {
    kind: 'exclusion',
    name: 'Exclude',
    plural: 'Excluded',
    color: 'gray',
    meaning: 'These points stay visible but leave the reference, T80 and every other figure.',
  },
];
