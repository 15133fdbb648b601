import { statSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './runQuietly.js';
import { say } from './say.js';

/**
 * Chromium refuses to start where its sandbox can't: for root, and on a Linux that lets nobody else
 * make user namespaces unless its helper belongs to root, which an unpacked one doesn't. This is for
 * running from source; a packaged app sets its helper up when it is installed.
 * @param {import('./findElectron.js').Electron} electron
 * @returns {Promise<string[]>}
 */
export async function sandboxArguments(electron) {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  if (isSetUidRoot(join(electron.folder, 'chrome-sandbox'))) return [];
  const { status } = await runQuietly('unshare', ['--user', '--map-root-user', 'true']);
  if (status === 0) return [];
  say("this system keeps Chromium's sandbox from this user: running without it.");
  return ['--no-sandbox'];
}

/** @param {string} path */
function isSetUidRoot(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && stats.uid === 0 && (stats.mode & 0o4000) !== 0;
}
