import type { HourSpan, RunChoice } from '../run.ts';
import type { AnalysisOptions } from '../series/queries.ts';
import { placesByDevice } from './placesByDevice.ts';
import type { AnnotationRecord, DeviceRecord, RunRecord } from './records.ts';
import { type PlacedRun, spanOnRun } from './spanOnRun.ts';

export interface ChosenBy {
  readonly annotations: readonly AnnotationRecord[];
  readonly devices: readonly DeviceRecord[];
  readonly runs: readonly RunRecord[];
}

/** What people wrote, as far as it changes numbers: excluded spans, areas, settled runs. */
export function choicesOf(
  { annotations, devices, runs: runRecords }: ChosenBy,
  runs: readonly (PlacedRun & { readonly id: string })[],
  sourcesOf: (deviceId: string) => readonly string[] = () => [],
): Required<Pick<AnalysisOptions, 'exclusions' | 'overrides' | 'choices'>> {
  const places = placesByDevice(devices, sourcesOf);
  const excluding = annotations.filter(({ kind }) => kind === 'exclusion');
  const exclusions: Record<string, HourSpan[]> = {};
  for (const run of runs) {
    const spans = excluding.flatMap((annotation) => {
      const span = spanOnRun(annotation, run, places(run.deviceId));
      return span === null ? [] : [{ fromHours: Math.min(...span), toHours: Math.max(...span) }];
    });
    if (spans.length > 0) exclusions[run.id] = spans;
  }
  // While the files are still being read a run may not be there yet: it is asked about all the same.
  const known = new Set(runs.map(({ id }) => id));
  for (const { scope, deviceId, runKind, fromHours, toHours } of excluding) {
    const runId = `${deviceId}#${runKind}`;
    if (scope !== 'run' || fromHours === null || known.has(runId)) continue;
    exclusions[runId] ??= [];
    exclusions[runId].push({ fromHours, toHours: toHours ?? fromHours });
  }
  return {
    exclusions,
    overrides: devices
      .filter(({ areaCm2 }) => areaCm2 !== null)
      .map(({ deviceId, areaCm2 }) => ({ deviceId, areaCm2 })),
    choices: Object.fromEntries(runRecords.map((record) => [record.runId, choiceOf(record)])),
  };
}

function choiceOf(record: RunRecord): RunChoice {
  const { timeZeroHours, referenceMode, referenceValue, burnInEndHours } = record;
  return { timeZeroHours, referenceMode, referenceValue, burnInEndHours };
}
