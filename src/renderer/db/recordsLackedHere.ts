import { recordsNewTo } from '../../core/records/recordsNewTo.ts';
import { database } from './database.ts';
import type { AnyRecord } from './records.ts';

/** Which of these records would change something in the database, asked of the database itself. */
export async function recordsLackedHere(
  theirs: readonly AnyRecord[],
): Promise<readonly AnyRecord[]> {
  const found = await database.records.bulkGet(theirs.map(({ type, id }) => [type, id]));
  return recordsNewTo(
    found.filter((record) => record !== undefined),
    theirs,
  );
}
