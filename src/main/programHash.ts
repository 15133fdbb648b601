import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes with every change of the built program: what an older one has read is read again. */
export function programHash(folder: string): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const child = join(path, entry.name);
      if (entry.isDirectory()) add(child);
      else if (/\.[cm]?js$/.test(entry.name)) hash.update(entry.name).update(readFileSync(child));
    }
  };
  add(folder);
  return hash.digest('base64url').slice(0, 16);
}
