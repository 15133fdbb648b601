import { executableOnPath } from './executableOnPath.js';
import { runQuietly } from './runQuietly.js';
import { SetUpError } from './SetUpError.js';
import { say } from './say.js';

/** What a bare Debian lacks to show an Electron window on a display in memory. */
const PACKAGES = [
  'xvfb',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'fonts-liberation',
];

// Debian 13 and Ubuntu 24.04 renamed libraries for 64-bit time; the old name may be ambiguous there.
const RENAMED = new Set(['libgtk-3-0', 'libasound2']);

/**
 * Installs what Electron needs from the system, or says how to.
 * @param {string} what is missing, as told to the person
 */
export async function installSystemPackages(what) {
  const line = `apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;
  const isRoot = process.getuid?.() === 0;
  if (!executableOnPath('apt-get')) {
    throw new SetUpError(`${what} missing; install it (on Debian: ${line}).`);
  }
  if (!isRoot) throw new SetUpError(`${what} missing; run: sudo ${line}`);

  say(`${what} missing; installing with apt-get (half a minute) ...`);
  let result = await install();
  if (result.status !== 0) {
    // A fresh machine has no package lists, an old one lists versions that are gone.
    const update = await apt(['update', '-qq']);
    result = update.status === 0 ? await install() : update;
  }
  if (result.status !== 0) {
    const reason = result.output.split('\n').find((text) => text.startsWith('E:'));
    throw new SetUpError(
      `${what} missing and apt-get failed (${reason?.slice(2).trim() ?? 'no reason given'}); run: apt-get update && ${line}`,
    );
  }
}

async function install() {
  const names = await Promise.all(
    PACKAGES.map(async (name) => {
      if (!RENAMED.has(name)) return name;
      const renamed = await runQuietly('apt-cache', ['show', '--no-all-versions', `${name}t64`]);
      return renamed.status === 0 ? `${name}t64` : name;
    }),
  );
  return apt(['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

/** @param {string[]} args */
function apt(args) {
  return runQuietly('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
