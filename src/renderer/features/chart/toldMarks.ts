import type { AnnotationMark } from './panelMarks.ts';

/** One annotation of a group of marks, with the devices on which it stands there. */
export interface ToldMark {
  readonly mark: AnnotationMark;
  readonly devices: readonly string[];
}

/** Each annotation once: what was written on a chamber stands on all its devices. */
export function toldMarks(marks: readonly AnnotationMark[]): readonly ToldMark[] {
  const told = new Map<string, { mark: AnnotationMark; devices: string[] }>();
  for (const mark of marks) {
    const present = told.get(mark.annotation.id);
    if (present === undefined) {
      told.set(mark.annotation.id, { mark, devices: [mark.deviceLabel] });
    } else present.devices.push(mark.deviceLabel);
  }
  return [...told.values()];
}
