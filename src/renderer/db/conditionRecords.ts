import { conditionIdOf } from '../../core/records/conditionIdOf.ts';
import type { FieldsOf } from './records.ts';
import { runCommand } from './runCommand.ts';

/** Sets colour and note of a condition; fields left out keep their value. */
export async function editConditionRecord(
  name: string,
  changes: Partial<Omit<FieldsOf<'condition'>, 'name'>>,
  command = `Change the condition ${name}`,
): Promise<void> {
  const id = conditionIdOf(name);
  await runCommand(command, [
    { type: 'condition', id, changes: { name, ...changes, deleted: false } },
  ]);
}
