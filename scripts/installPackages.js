import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explainNpmFailure, isNetworkFailure } from './explainNpmFailure.js';
import { node24 } from './node24.js';
import { npm } from './npm.js';
import { packagesMatchLock } from './packagesMatchLock.js';
import { root } from './root.js';
import { SetUpError } from './SetUpError.js';
import { say } from './say.js';

const LOCK = join(root, 'package-lock.json');
const INSTALLED = join(root, 'node_modules/.package-lock.json');
const STAMP = join(root, 'node_modules/.cache/package-lock.sha256');

/** Puts node_modules in the state that package-lock.json describes; costs nothing when it is. */
export async function installPackages() {
  const lock = readFileSync(LOCK);
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(node24) && readText(STAMP) === hash) return;

  const installed = readText(INSTALLED);
  const isComplete =
    existsSync(node24) &&
    installed !== null &&
    packagesMatchLock(JSON.parse(lock.toString()), JSON.parse(installed));
  if (!isComplete) await install(installed !== null);

  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, hash);
}

/**
 * Not `npm ci`, which refuses a lock file that lacks a package made for another platform (registry
 * mirrors don't all carry them) and throws away the Electron kept in node_modules/.cache. Versions
 * come from the lock file all the same, and --no-save leaves it as it is.
 * @param {boolean} isUpdate
 */
async function install(isUpdate) {
  say(`${isUpdate ? 'updating' : 'installing'} packages with npm (about half a minute) ...`);
  // What is there without npm's own note was cut short: npm would take half a package for a whole one.
  if (!isUpdate) rmSync(join(root, 'node_modules'), { recursive: true, force: true });
  // npm asks a network that is not there again and again, for minutes; what it has kept may be enough.
  const offline = (await canReachRegistry()) ? [] : ['--offline'];
  const args = ['install', '--no-save', '--loglevel=error', ...offline];
  const { status, output } = await npm(args, { cwd: root });
  if (status !== 0) {
    throw new SetUpError(`packages could not be installed: ${explainNpmFailure(output)}`);
  }
  if (!existsSync(node24)) {
    throw new SetUpError(
      'packages are installed, but the Node 24 among them is not; remove node_modules and try again.',
    );
  }
}

async function canReachRegistry() {
  const args = ['view', 'electron', 'version', '--fetch-retries=0', '--prefer-online'];
  // The level is named because `npm run --silent` hands its own on, and silence tells no reason.
  const { status, output } = await npm([...args, '--loglevel=error'], { cwd: root });
  return status === 0 || !isNetworkFailure(output);
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
