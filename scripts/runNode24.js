import { join } from 'node:path';
import { installPackages } from './installPackages.js';
import { node24 } from './node24.js';
import { root } from './root.js';
import { runInFront } from './runInFront.js';

/**
 * Runs one of the project's TypeScript files as it is, and resolves to its exit status.
 * @param {string} file relative to the project
 * @param {readonly string[]} args
 */
export async function runNode24(file, args) {
  await installPackages();
  return runInFront(node24, [join(root, file), ...args], { cwd: callersFolder() });
}

/** npm moves to the project before it starts a script; relative paths are meant from where the person is. */
function callersFolder() {
  const isUnderNpm = process.env.npm_lifecycle_event !== undefined && process.cwd() === root;
  return (isUnderNpm && process.env.INIT_CWD) || process.cwd();
}
