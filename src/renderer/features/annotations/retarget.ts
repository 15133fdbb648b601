import { hoursAtTime } from '../../../core/records/hoursAtTime.ts';
import { timeAtHours } from '../../../core/records/timeAtHours.ts';
import type { RunSummary } from '../../../core/run.ts';
import type { AnnotationRecord, FieldsOf } from '../../db/records.ts';

type Content = FieldsOf<'annotation'>;
type Run = Pick<RunSummary, 'deviceId' | 'kind' | 'startedAt'>;

/** On what an annotation is written. */
export type Target = Pick<AnnotationRecord, 'scope' | 'place'>;

/**
 * The same annotation on something else. On a run the time meant is hours of its axis, which move with
 * the data; anywhere else it is the wall clock, which all devices share. `run` is where it was begun.
 */
export function retarget(content: Content, { scope, place }: Target, run: Run): Content {
  const isOwn = scope === 'run' || scope === 'device';
  const target = { scope, place, deviceId: isOwn ? run.deviceId : null };
  if (scope !== 'run') {
    const { fromHours, toHours, runStartedAt } = content;
    const start = runStartedAt ?? run.startedAt;
    return {
      ...content,
      ...target,
      runKind: null,
      fromHours: null,
      toHours: null,
      runStartedAt: null,
      fromTime: fromHours === null ? content.fromTime : timeAtHours(start, fromHours),
      toTime: toHours === null ? content.toTime : timeAtHours(start, toHours),
    };
  }
  const fromHours = content.fromHours ?? hoursAtTime(run.startedAt, content.fromTime);
  // Without a clock of the run the hours are not known: the time stays as it was meant.
  if (fromHours === null) return { ...content, ...target, runKind: run.kind };
  return {
    ...content,
    ...target,
    runKind: run.kind,
    fromHours,
    toHours: content.toHours ?? hoursAtTime(run.startedAt, content.toTime),
    runStartedAt: content.runStartedAt ?? run.startedAt,
    fromTime: null,
    toTime: null,
  };
}
