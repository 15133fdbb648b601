import type { FieldsOf } from './records.ts';
import { runCommand } from './runCommand.ts';

/** Sets what the person knows about a device; fields left out keep their value. */
export function editDeviceRecord(
  deviceId: string,
  changes: Partial<FieldsOf<'device'>>,
  name = `Change what is known about ${deviceId}`,
): Promise<void> {
  return editDeviceRecords(new Map([[deviceId, changes]]), name);
}

/** What is known about several devices, each its own changes; one step to undo. */
export async function editDeviceRecords(
  changesOf: ReadonlyMap<string, Partial<FieldsOf<'device'>>>,
  name: string,
): Promise<void> {
  await runCommand(
    name,
    [...changesOf].map(([id, changes]) => ({
      type: 'device',
      id,
      changes: { ...changes, deleted: false },
    })),
  );
}
