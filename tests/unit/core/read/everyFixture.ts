import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const folder = join(import.meta.dirname, '../../../fixtures');

/** A small file of our own, by its path below the fixtures. */
export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All fixtures, in all folders. */
export const everyFixture: readonly Fixture[] = readdirSync(folder, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => ({
    name: relative(folder, path).replaceAll(sep, '/'),
    bytes: new Uint8Array(readFileSync(path)),
  }));
