import { changesBackTo } from '../../core/records/changesBackTo.ts';
import type { AnyRecord } from './records.ts';
import { type Edit, runCommand } from './runCommand.ts';

/**
 * Writes what records said in an earlier state anew; what was made since stays. It is a change as any
 * other and can be undone. False when they say so already.
 */
export function goBackTo(earlier: readonly AnyRecord[], name: string): Promise<boolean> {
  return runCommand(name, async (present) => {
    const edits: Edit[] = [];
    for (const record of earlier) {
      const changes = changesBackTo(await present.get(record.type, record.id), record);
      if (changes !== null) edits.push({ type: record.type, id: record.id, changes } as Edit);
    }
    return edits;
  });
}
