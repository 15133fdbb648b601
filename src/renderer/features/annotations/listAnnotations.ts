import { isDuringRun } from '../../../core/records/isDuringRun.ts';
import { type DevicePlaces, spanOnRun } from '../../../core/records/spanOnRun.ts';
import { timeAtHours } from '../../../core/records/timeAtHours.ts';
import type { RunSummary } from '../../../core/run.ts';
import type { AnnotationRecord } from '../../db/records.ts';
import { runsByDevice } from '../../state/deviceFacts.ts';
import type { ShownDevice } from '../../state/shownDevice.ts';
import { targetWords } from '../../ui/annotations/targetWords.ts';

/** An annotation with what it concerns, as a list shows it. */
export interface ListedAnnotation {
  readonly annotation: AnnotationRecord;
  readonly target: string;
  /** The devices that it concerns and that are read. */
  readonly devices: readonly ShownDevice[];
  /** A run on which it lies, with its hours there; null where it lies on none. */
  readonly run: RunSummary | null;
  readonly span: readonly [number, number] | null;
  /** Wall clock that is meant (ISO, local), where it is known. */
  readonly fromTime: string | null;
  readonly toTime: string | null;
}

export interface ListedFrom {
  readonly annotations: readonly AnnotationRecord[];
  readonly devices: readonly ShownDevice[];
  readonly runs: readonly RunSummary[];
  readonly placesOf: (deviceId: string) => DevicePlaces;
}

/** Everything that was written, in the order of the time meant, the newest first. */
export function listAnnotations(from: ListedFrom): readonly ListedAnnotation[] {
  const deviceOf = new Map(from.devices.map((device) => [device.id, device]));
  const runsOf = runsByDevice(from.runs);
  const labelOf = (deviceId: string): string => deviceOf.get(deviceId)?.label ?? deviceId;
  return from.annotations
    .map((annotation): ListedAnnotation => {
      const runs =
        annotation.deviceId === null ? from.runs : (runsOf.get(annotation.deviceId) ?? []);
      const lying = runs.flatMap((run) => {
        const span = spanOnRun(annotation, run, from.placesOf(run.deviceId));
        if (span === null) return [];
        return annotation.fromHours !== null || isDuringRun(span, run) ? [{ run, span }] : [];
      });
      const ids = new Set(lying.map(({ run }) => run.deviceId));
      if (annotation.deviceId !== null) ids.add(annotation.deviceId);
      const { fromHours, toHours, runStartedAt } = annotation;
      const start = runStartedAt ?? lying[0]?.run.startedAt ?? null;
      return {
        annotation,
        target: targetWords(annotation, labelOf),
        devices: [...ids].flatMap((id) => deviceOf.get(id) ?? []),
        run: lying[0]?.run ?? null,
        span: lying[0]?.span ?? null,
        fromTime: fromHours === null ? annotation.fromTime : timeAtHours(start, fromHours),
        toTime: toHours === null ? annotation.toTime : timeAtHours(start, toHours),
      };
    })
    .sort((a, b) => orderOf(b).localeCompare(orderOf(a)));
}

/** The time meant; where no clock is known, when it was written. */
export function orderOf({ annotation, fromTime }: ListedAnnotation): string {
  return fromTime ?? new Date(annotation.writtenAt).toISOString().slice(0, 19);
}
