import { database } from './database.ts';
import type { RunRecord } from './records.ts';

const empty: Omit<RunRecord, 'runId' | 'updatedAt'> = {
  timeZeroHours: null,
  referenceMode: null,
  referenceValue: null,
  burnInEndHours: null,
  protocol: null,
  lightSource: null,
  irradianceMwCm2: null,
  atmosphere: null,
  temperatureC: null,
  relativeHumidityPercent: null,
  load: null,
  answers: {},
};

/** Sets what the person settled about a run; fields left out keep their value. */
export async function editRunRecord(
  runId: string,
  changes: Partial<Omit<RunRecord, 'runId' | 'updatedAt'>>,
): Promise<void> {
  await database.transaction('rw', database.runs, async () => {
    const present = await database.runs.get(runId);
    await database.runs.put({ ...empty, ...present, ...changes, runId, updatedAt: Date.now() });
  });
}
