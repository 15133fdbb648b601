import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executableOnPath } from './executableOnPath.js';
import { runQuietly } from './runQuietly.js';
import { SetUpError } from './SetUpError.js';
import { installSystemPackages } from './systemPackages.js';

/**
 * @typedef {object} Display
 * @property {boolean} inMemory nobody sees it
 * @property {Record<string, string>} env what a program needs to find it
 * @property {() => void} close
 */

/**
 * Whether there is a screen to open windows on.
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 */
export function hasDisplay(platform = process.platform, env = process.env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * The screen of this machine, or one in memory where it has none.
 * @param {string} electron its executable, whose libraries must be there
 * @returns {Promise<Display>}
 */
export async function openDisplay(electron) {
  if (process.platform === 'linux') await ensureLibraries(electron);
  if (hasDisplay()) return { inMemory: false, env: {}, close() {} };
  if (!executableOnPath('Xvfb')) await installSystemPackages('no display, and Xvfb is');
  return startXvfb();
}

/** @param {string} electron */
async function ensureLibraries(electron) {
  const missing = await missingLibraries(electron);
  if (missing.length > 0) {
    const others = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
    await installSystemPackages(`libraries that Electron needs (${missing[0]}${others}) are`);
  }
}

/** @param {string} electron */
async function missingLibraries(electron) {
  const { output } = await runQuietly('ldd', [electron]);
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
}

/**
 * Xvfb itself, not xvfb-run: the shell script between would keep our signals from the app, and here
 * the server picks a free number by itself.
 * @returns {Promise<Display>}
 */
export function startXvfb() {
  const folder = mkdtempSync(join(tmpdir(), 'shelflight-display-'));
  const authority = join(folder, 'Xauthority');
  writeFileSync(authority, cookie(), { mode: 0o600 });
  const args = ['-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-auth', authority];
  const server = spawn('Xvfb', ['-displayfd', '3', ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // In its own group: Ctrl+C must reach the app first, and the display must outlive it.
    detached: true,
  });
  const close = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', close);
  return new Promise((resolve, reject) => {
    const fail = () => reject(new SetUpError('Xvfb, the display in memory, did not start.'));
    server.once('error', fail);
    server.once('exit', fail);
    let number = '';
    const pipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
    pipe.on('data', (chunk) => {
      number += chunk;
      if (!number.includes('\n')) return;
      pipe.destroy();
      server.unref();
      const env = { DISPLAY: `:${number.trim()}`, XAUTHORITY: authority };
      resolve({ inMemory: true, env, close });
    });
  });
}

/** An Xauthority entry for any display (family 65535), so that other users can't look at ours. */
function cookie() {
  const field = (/** @type {Buffer} */ bytes) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const [address, number] = [Buffer.alloc(0), Buffer.alloc(0)];
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  const family = Buffer.from([0xff, 0xff]);
  return Buffer.concat([family, ...[address, number, name, randomBytes(16)].map(field)]);
}
