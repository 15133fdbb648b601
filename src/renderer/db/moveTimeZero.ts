import type { RunSummary } from '../../core/run.ts';
import { type Edit, runCommand } from './runCommand.ts';

/**
 * Sets a run's time zero to `hours` of its record (0: its beginning). Annotations stay with their data:
 * those that know the run's start or a clock move by themselves, the hours of the others are counted anew
 * in the same step, so that one undo takes back both.
 */
export async function moveTimeZero(
  run: Pick<RunSummary, 'id' | 'deviceId' | 'kind' | 'timeZeroHours'>,
  hours: number,
): Promise<void> {
  const shift = run.timeZeroHours - hours;
  await runCommand(`Set time zero of ${run.id.replace('#', ', ')}`, async (present) => {
    const timeZeroHours = hours === 0 ? null : hours;
    const edits: Edit[] = [{ type: 'run', id: run.id, changes: { timeZeroHours, deleted: false } }];
    for (const annotation of await present.all('annotation')) {
      const { id, deviceId, runKind, runStartedAt, fromHours, toHours, deleted } = annotation;
      const isOnRun = deviceId === run.deviceId && runKind === run.kind && !deleted;
      if (!isOnRun || runStartedAt !== null || fromHours === null) continue;
      const moved = {
        fromHours: fromHours + shift,
        toHours: toHours === null ? null : toHours + shift,
      };
      edits.push({ type: 'annotation', id, changes: moved });
    }
    return edits;
  });
}
