import type { RunSummary } from '../../core/run.ts';
import { database } from './database.ts';
import { editRunRecord } from './runRecords.ts';

/**
 * Sets a run's time zero to `hours` of its record (0: its beginning). Annotations stay with their data:
 * those that know the run's start move by themselves, the hours of the others are counted anew.
 */
export async function moveTimeZero(
  run: Pick<RunSummary, 'id' | 'deviceId' | 'kind' | 'timeZeroHours'>,
  hours: number,
): Promise<void> {
  const shift = run.timeZeroHours - hours;
  await database.transaction('rw', database.runs, database.annotations, async () => {
    await editRunRecord(run.id, { timeZeroHours: hours === 0 ? null : hours });
    await database.annotations
      .where('deviceId')
      .equals(run.deviceId)
      .modify((annotation) => {
        if (annotation.runKind !== run.kind || annotation.runStartedAt !== null) return;
        const { fromHours, toHours } = annotation;
        Object.assign(annotation, {
          fromHours: fromHours + shift,
          toHours: toHours === null ? null : toHours + shift,
        });
      });
  });
}
