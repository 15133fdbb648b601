import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Brings the name of a new file down to the disk, where the system can (Windows does it by itself). */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(dirname(path), 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // The content of the file is on the disk all the same.
  }
}
