import type { FieldsOf } from './records.ts';
import { runCommand } from './runCommand.ts';

/** Sets what the person settled about a run; fields left out keep their value. */
export function editRunRecord(
  runId: string,
  changes: Partial<FieldsOf<'run'>>,
  name = `Change what is settled for ${runId.replace('#', ', ')}`,
): Promise<void> {
  return editRunRecords([runId], changes, name);
}

/** The same settings for several runs, one step to undo. */
export async function editRunRecords(
  runIds: readonly string[],
  changes: Partial<FieldsOf<'run'>>,
  name: string,
): Promise<void> {
  await runCommand(
    name,
    runIds.map((id) => ({ type: 'run', id, changes: { ...changes, deleted: false } })),
  );
}
