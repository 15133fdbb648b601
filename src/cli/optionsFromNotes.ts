import { deviceIdOf } from '../core/device.ts';
import type { HourSpan, RunSummary } from '../core/run.ts';
import type { AnalysisOptions } from '../core/series/queries.ts';
import type { Notes } from './readNotes.ts';

/** Options with the excluded spans and areas of the notes, set on the runs as they are now. */
export function optionsFromNotes(
  base: AnalysisOptions,
  notes: Notes,
  runs: readonly RunSummary[],
): AnalysisOptions {
  const startedAt = new Map(runs.map((run) => [run.id, run.startedAt]));
  const exclusions: Record<string, HourSpan[]> = {};
  for (const { deviceId, runKind, kind, fromHours, toHours, runStartedAt } of notes.annotations) {
    if (kind !== 'exclusion') continue;
    const runId = `${deviceIdOf(deviceId)}#${runKind}`;
    const shift = hoursBetween(startedAt.get(runId), runStartedAt);
    const [from, to] = [fromHours + shift, (toHours ?? fromHours) + shift];
    exclusions[runId] ??= [];
    exclusions[runId].push({ fromHours: Math.min(from, to), toHours: Math.max(from, to) });
  }
  const overrides = notes.devices.flatMap(({ deviceId, areaCm2 }) =>
    areaCm2 == null ? [] : [{ deviceId: deviceIdOf(deviceId), areaCm2 }],
  );
  return { ...base, exclusions, overrides };
}

/** An earlier file moved the run's time zero since the note was written: the note moves with the data. */
function hoursBetween(now: string | null | undefined, then: string | null | undefined): number {
  if (!now || !then) return 0;
  const milliseconds = Date.parse(`${then}Z`) - Date.parse(`${now}Z`);
  return Number.isFinite(milliseconds) ? milliseconds / 3_600_000 : 0;
}
