import { database } from './database.ts';
import { databaseFailure } from './databaseFailure.ts';
import { databaseVersion } from './ShelflightDatabase.ts';

/** A damaged database may never answer; a healthy one on an old disk takes a second or two. */
const longestWaitMs = 12_000;

/**
 * Resolves when the database is open. Rejects with a sentence when it cannot be opened, does not
 * answer, or was written by a newer program that may have put other things into its tables.
 */
export async function openDatabase(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const silence = new Error('The database of notes does not answer.');
    timer = setTimeout(() => reject(silence), longestWaitMs);
  });
  try {
    await Promise.race([database.open(), late]);
  } catch (error) {
    throw databaseFailure(error);
  } finally {
    clearTimeout(timer);
  }
  // Dexie counts in tens, and opens a newer database as if it were its own.
  if (Math.floor(database.backendDB().version / 10) > databaseVersion) {
    database.close();
    throw new Error('The notes on this computer were written by a newer version of Shelflight.');
  }
}
