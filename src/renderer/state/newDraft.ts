import { emptyFields } from '../../core/records/emptyFields.ts';
import type { RunSummary } from '../../core/run.ts';
import type { AnnotationDraft } from './AnnotationDraft.ts';

/** A note begun on a run, at a moment (`toHours` null) or over a span of its hours. */
export function newDraft(
  run: Pick<RunSummary, 'id' | 'deviceId' | 'kind' | 'startedAt'>,
  fromHours: number,
  toHours: number | null,
): AnnotationDraft {
  return {
    id: null,
    runId: run.id,
    content: {
      ...emptyFields('annotation'),
      deviceId: run.deviceId,
      runKind: run.kind,
      fromHours: Math.max(0, fromHours),
      toHours: toHours === null ? null : Math.max(0, toHours),
      runStartedAt: run.startedAt,
    },
  };
}
