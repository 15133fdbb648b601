import { parseRecord } from '../../core/records/parseRecord.ts';
import type { AnyRecord } from '../../core/records/records.ts';

/**
 * Records that a backup can take, and sentences about those that were damaged in the database: one of
 * them must not keep the others out of the backup.
 */
export function partDamaged(records: readonly AnyRecord[]): {
  readonly whole: readonly AnyRecord[];
  readonly damaged: readonly string[];
} {
  const whole: AnyRecord[] = [];
  const damaged: string[] = [];
  for (const record of records) {
    const { error } = parseRecord(record);
    if (error === null) whole.push(record);
    else damaged.push(error);
  }
  return { whole, damaged };
}
