import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { session } from 'electron';
import { appOrigin } from './appOrigin.ts';
import { sentenceOf } from './sentenceOf.ts';

/**
 * Empties the database of our pages, which cannot be opened any more. Its files are copied first:
 * somebody may still get something out of them.
 */
export async function putStorageAside(
  userData: string,
  log: (line: string) => void,
): Promise<void> {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const aside = join(userData, 'damaged', `IndexedDB-${stamp}`);
  try {
    await mkdir(aside, { recursive: true });
    await cp(join(userData, 'IndexedDB'), aside, { recursive: true });
    log(`the database was put aside: ${aside}`);
  } catch (error) {
    log(`the database could not be put aside: ${sentenceOf(error)}`);
  }
  await session.defaultSession.clearStorageData({ origin: appOrigin, storages: ['indexdb'] });
}
