import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node24 } from './node24.js';
import { root } from './root.js';
import { runQuietly } from './runQuietly.js';
import { SetUpError } from './SetUpError.js';
import { say } from './say.js';
import { sourcesFingerprint } from './sourcesFingerprint.js';

/**
 * Whether out/ was built from the sources as they are now.
 * @param {string} [folder] the project
 */
export function isBuilt(folder = root) {
  const stamp = stampIn(folder);
  return (
    existsSync(join(folder, 'out/main/index.js')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === sourcesFingerprint(folder)
  );
}

/**
 * Notes which sources out/ was built from.
 * @param {string} fingerprint
 * @param {string} [folder]
 */
export function markBuilt(fingerprint, folder = root) {
  mkdirSync(join(folder, 'out'), { recursive: true });
  writeFileSync(stampIn(folder), fingerprint);
}

/** Builds main, preload and renderer into out/ when a source is newer than the last build. */
export async function buildWhenStale() {
  if (!isBuilt()) await buildApp();
}

/** Builds whatever the state of out/. */
export async function buildApp() {
  say('building the app ...');
  // Taken before: a source saved during the build must count as newer.
  const fingerprint = sourcesFingerprint(root);
  rmSync(stampIn(root), { force: true });
  const cli = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, output } = await runQuietly(node24, [cli, 'build', '--logLevel', 'warn'], {
    cwd: root,
  });
  if (status !== 0) {
    process.stderr.write(output);
    throw new SetUpError('the app could not be built; the reason is above.');
  }
  markBuilt(fingerprint);
}

/** @param {string} folder */
function stampIn(folder) {
  return join(folder, 'out/.built-from');
}
