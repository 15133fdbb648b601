import { type ListedAnnotation, type ListedFrom, listAnnotations } from './listAnnotations.ts';

/**
 * What concerns a device: written on it or its runs, and on its channel, chamber or sources while one
 * of its runs was going on. By run and, on each, in the order of time; what lies on no run comes last.
 */
export function annotationsOfDevice(
  deviceId: string,
  from: ListedFrom,
): readonly ListedAnnotation[] {
  const runs = from.runs.filter((run) => run.deviceId === deviceId);
  const annotations = from.annotations.filter(
    (annotation) => annotation.deviceId === null || annotation.deviceId === deviceId,
  );
  return listAnnotations({ ...from, annotations, runs })
    .filter(({ annotation, run }) => annotation.deviceId === deviceId || run !== null)
    .sort(
      (a, b) =>
        (a.run?.kind ?? '~').localeCompare(b.run?.kind ?? '~') ||
        (a.span?.[0] ?? a.annotation.fromHours ?? 0) - (b.span?.[0] ?? b.annotation.fromHours ?? 0),
    );
}
