import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { executableIn } from './executableIn.js';
import { node24 } from './node24.js';
import { root } from './root.js';
import { runQuietly } from './runQuietly.js';
import { say } from './say.js';

const PACKAGE = join(root, 'node_modules/electron');
const DIST = join(PACKAGE, 'dist');

// A name that does not resolve fails at once and a host that does not answer after ten seconds (both
// Node's own doing); this ends only a download that has come to a standstill.
const LONGEST_DOWNLOAD_MS = 10 * 60_000;

/**
 * The Electron that the app is built for and shipped with, fetched by its own npm package.
 * @type {import('./findElectron.js').ElectronSource}
 */
export const officialElectron = {
  name: 'the official download from GitHub',

  ready() {
    try {
      const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
      const unpacked = readFileSync(join(DIST, 'version'), 'utf8').trim().replace(/^v/, '');
      // path.txt is written last: without it an unpacking was cut short.
      const isComplete = existsSync(join(PACKAGE, 'path.txt')) && existsSync(executableIn(DIST));
      return unpacked === version && isComplete ? DIST : null;
    } catch {
      return null;
    }
  },

  async fetch() {
    say('fetching Electron (about 120 MB) ...');
    const { status, output } = await runQuietly(node24, [join(PACKAGE, 'install.js')], {
      cwd: root,
      env: { ...process.env, NODE_USE_ENV_PROXY: '1', ELECTRON_GET_NO_PROGRESS: '1' },
      timeout: LONGEST_DOWNLOAD_MS,
    });
    const folder = officialElectron.ready();
    if (status === 0 && folder) return folder;
    throw new Error(reasonIn(output));
  },
};

/** @param {string} output */
function reasonIn(output) {
  const cause = /\[?cause\]?: (.+)/.exec(output);
  const first = output.split('\n').find((line) => line.trim());
  return (cause?.[1] ?? first ?? 'no answer in time').replace(/^\w*Error: |[\s{]+$/g, '').trim();
}
