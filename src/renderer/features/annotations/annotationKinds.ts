import type { AnnotationKind } from '../../db/records.ts';

/** The kinds of annotation, with what each means for the figures. */
export const annotationKinds: readonly {
  readonly kind: AnnotationKind;
  readonly name: string;
  readonly color: string;
  readonly meaning: string;
}[] = [
  {
    kind: 'note',
    name: 'Note',
    color: 'blue',
    meaning: 'A remark. It changes no figure.',
  },
  {
    kind: 'event',
    name: 'Event',
    color: 'orange',
    meaning:
      'Something that happened: lamp changed, chamber opened, power cut. It changes no figure.',
  },
  {
    kind: 'exclusion',
    name: 'Exclude',
    color: 'gray',
    meaning: 'These points stay visible but leave the reference, T80 and every other figure.',
  },
];
