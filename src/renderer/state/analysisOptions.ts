import type { RunChoice, RunSummary } from '../../core/run.ts';
import type { AnalysisOptions, DeviceOverride } from '../../core/series/queries.ts';
import type { AnnotationRecord, DeviceRecord, RunRecord } from '../db/records.ts';
import { annotationSpan } from './annotationSpan.ts';
import type { ViewState } from './viewStore.ts';

/** What the person chose, in the form that the worker wants with every question. */
export function analysisOptions(
  view: Pick<ViewState, 'reference' | 'referenceValue' | 'shelfDirection'>,
  annotations: readonly AnnotationRecord[],
  deviceRecords: readonly DeviceRecord[],
  runRecords: readonly RunRecord[],
  runs: readonly RunSummary[],
): AnalysisOptions {
  return {
    reference: view.reference,
    referenceValue: view.referenceValue,
    shelfDirection: view.shelfDirection,
    exclusions: exclusionsByRun(annotations, runs),
    overrides: overridesOf(deviceRecords),
    choices: choicesOf(runRecords),
  };
}

function exclusionsByRun(
  annotations: readonly AnnotationRecord[],
  runs: readonly RunSummary[],
): AnalysisOptions['exclusions'] {
  const startOf = new Map(runs.map((run) => [run.id, run.startedAt]));
  const exclusions: Record<string, { fromHours: number; toHours: number }[]> = {};
  for (const annotation of annotations) {
    if (annotation.kind !== 'exclusion') continue;
    const runId = `${annotation.deviceId}#${annotation.runKind}`;
    const span = annotationSpan(annotation, startOf.get(runId) ?? null);
    const spans = exclusions[runId] ?? [];
    spans.push({ fromHours: span[0], toHours: span[1] });
    exclusions[runId] = spans;
  }
  return exclusions;
}

function overridesOf(records: readonly DeviceRecord[]): DeviceOverride[] {
  return records
    .filter((record) => record.areaCm2 !== null)
    .map(({ deviceId, areaCm2 }) => ({ deviceId, areaCm2 }));
}

function choicesOf(records: readonly RunRecord[]): Readonly<Record<string, RunChoice>> {
  return Object.fromEntries(
    records.map(({ runId, timeZeroHours, referenceMode, referenceValue, burnInEndHours }) => [
      runId,
      { timeZeroHours, referenceMode, referenceValue, burnInEndHours },
    ]),
  );
}
