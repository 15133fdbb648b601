import { realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The folder that a dropped or chosen path means: itself, or the one that holds the dropped file.
 * Throws a sentence when there is nothing to watch.
 */
export function folderToWatch(path: string): string {
  let folder: string;
  try {
    // The real path tells two ways to the same folder (a link, other letter case) from two folders.
    folder = realpathSync.native(resolve(path));
    if (!statSync(folder).isDirectory()) folder = dirname(folder);
  } catch (error) {
    throw new Error(reason(path, error));
  }
  return folder;
}

function reason(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return `There is no folder ${path}.`;
  if (code === 'EACCES' || code === 'EPERM') return `There is no permission to read ${path}.`;
  return `${path} cannot be read (${code ?? 'unknown reason'}).`;
}
