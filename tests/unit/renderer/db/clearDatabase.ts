import { database } from '../../../../src/renderer/db/database.ts';

/** Leaves the database as on the first start. */
export async function clearDatabase(): Promise<void> {
  const { records, pictures, changes, meta } = database;
  await Promise.all([records, pictures, changes, meta].map((table) => table.clear()));
}
