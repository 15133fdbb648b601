import type { AnnotationRecord } from '../db/records.ts';

const millisecondsPerHour = 3_600_000;

/**
 * Hours [from, to] of an annotation on the run's present axis. The axis begins at the run's start;
 * if that moved since the annotation was written, the annotation stays with its moment in time.
 */
export function annotationSpan(
  annotation: Pick<AnnotationRecord, 'fromHours' | 'toHours' | 'runStartedAt'>,
  runStartedAt: string | null,
): readonly [number, number] {
  const shift =
    annotation.runStartedAt !== null && runStartedAt !== null
      ? (Date.parse(`${annotation.runStartedAt}Z`) - Date.parse(`${runStartedAt}Z`)) /
        millisecondsPerHour
      : 0;
  const from = annotation.fromHours + (Number.isFinite(shift) ? shift : 0);
  return [from, from + ((annotation.toHours ?? annotation.fromHours) - annotation.fromHours)];
}
