import type { Transaction } from 'dexie';
import type { FieldChanges } from '../../core/records/FieldChanges.ts';
import { formatStamp } from '../../core/records/formatStamp.ts';
import { recordFields } from '../../core/records/recordFields.ts';
import { writeFields } from '../../core/records/writeFields.ts';
import { newReplica } from './newReplica.ts';
import type { AnyRecord, RecordType } from './records.ts';

type OldRow = Readonly<Record<string, unknown>>;

/** Versions 1 to 3 had a table per type and one time per row; from 4 on each field has its own. */
export async function moveIntoRecords(transaction: Transaction): Promise<void> {
  const replica = newReplica();
  const rows = (table: string): Promise<OldRow[]> => transaction.table(table).toArray();
  const records = [
    ...(await rows('annotations')).map((row) =>
      moved('annotation', String(row.id), { ...row, writtenAt: row.createdAt }, replica),
    ),
    ...(await rows('devices')).map((row) => moved('device', String(row.deviceId), row, replica)),
    ...(await rows('readers')).map((row) => moved('reader', String(row.id), row, replica)),
    ...(await rows('runs')).map((row) => moved('run', String(row.runId), row, replica)),
  ];
  await transaction.table('records').bulkPut(records);
  const clock =
    records
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? null;
  const seen = clock === null ? {} : { [replica]: clock };
  await transaction.table('meta').put({ key: 'profile', replica, clock, seen });
}

function moved(type: RecordType, id: string, row: OldRow, replica: string): AnyRecord {
  const stampOf = (time: unknown): string =>
    formatStamp({ milliseconds: typeof time === 'number' ? time : 0, counter: 0, replica });
  const changes = Object.fromEntries(
    Object.entries(recordFields[type])
      .filter(([field, { accepts }]) => field in row && accepts(row[field]))
      .map(([field]) => [field, row[field]]),
  ) as FieldChanges;
  const writing = { stamp: stampOf(row.updatedAt), author: '' };
  const record = writeFields(null, { type, id }, changes, writing);
  return typeof row.createdAt === 'number'
    ? { ...record, createdAt: stampOf(row.createdAt) }
    : record;
}
