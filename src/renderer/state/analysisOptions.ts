import { choicesOf } from '../../core/records/choicesOf.ts';
import type { RunSummary } from '../../core/run.ts';
import type { AnalysisOptions } from '../../core/series/queries.ts';
import type { AnnotationRecord, DeviceRecord, RunRecord } from '../db/records.ts';
import type { ViewState } from './viewStore.ts';

/** What the person chose, in the form that the worker wants with every question. */
export function analysisOptions(
  view: Pick<ViewState, 'reference' | 'referenceValue' | 'shelfDirection'>,
  annotations: readonly AnnotationRecord[],
  deviceRecords: readonly DeviceRecord[],
  runRecords: readonly RunRecord[],
  runs: readonly RunSummary[],
  sourcesOf?: (deviceId: string) => readonly string[],
): AnalysisOptions {
  const chosenBy = { annotations, devices: deviceRecords, runs: runRecords };
  return {
    reference: view.reference,
    referenceValue: view.referenceValue,
    shelfDirection: view.shelfDirection,
    ...choicesOf(chosenBy, runs, sourcesOf),
  };
}
