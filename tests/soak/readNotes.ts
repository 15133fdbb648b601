import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readBackup } from '../../src/main/backup/readBackup.ts';

/** Texts of living notes by their first word, which every note of the rounds has for itself. */
export type FoundNotes = ReadonlyMap<string, readonly string[]>;

/** What is in IndexedDB, read past the program. */
export async function notesInDatabase(page: Page): Promise<FoundNotes> {
  const texts = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('shelflight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('records').objectStore('records').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            const notes = reading.result.filter(
              (record) => record.type === 'annotation' && !record.deleted,
            );
            resolve(notes.map((record) => record.text));
          };
        };
      }),
  );
  return byKey(texts);
}

/** What would come back if IndexedDB were gone. */
export async function notesInBackup(userData: string): Promise<FoundNotes> {
  const { state } = await readBackup(join(userData, 'backups'));
  return byKey(
    state.records.flatMap((record) =>
      record.type === 'annotation' && !record.deleted ? [record.text] : [],
    ),
  );
}

function byKey(texts: readonly string[]): FoundNotes {
  const found = new Map<string, string[]>();
  for (const text of texts) {
    const key = text.split(' ')[0] ?? '';
    found.set(key, [...(found.get(key) ?? []), text]);
  }
  return found;
}
