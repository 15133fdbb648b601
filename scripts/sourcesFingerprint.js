import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built app is made of. */
const SOURCES = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/**
 * Changes when a source is added, removed or written to. Sizes and times only: reading every file
 * would cost more than it tells.
 * @param {string} folder the project
 */
export function sourcesFingerprint(folder) {
  const hash = createHash('sha256');
  for (const source of SOURCES) add(source);
  return hash.digest('hex');

  /** @param {string} path */
  function add(path) {
    const stats = statSync(join(folder, path), { throwIfNoEntry: false });
    if (!stats) return;
    if (!stats.isDirectory()) {
      hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
      return;
    }
    for (const name of readdirSync(join(folder, path)).sort()) add(`${path}/${name}`);
  }
}
