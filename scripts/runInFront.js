import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @type {readonly NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command in our place: it has the terminal, gets our signals, and its status is ours.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @param {(child: import('node:child_process').ChildProcess) => void} [watch] sees the started child
 * @returns {Promise<number>}
 */
export function runInFront(command, args, options = {}, watch = () => {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    for (const signal of FORWARDED) process.on(signal, forward);
    const orphaned = whenOrphaned(() => forward('SIGTERM'));
    const stop = () => {
      clearInterval(orphaned);
      for (const signal of FORWARDED) process.off(signal, forward);
    };
    child.once('error', (error) => {
      stop();
      reject(error);
    });
    child.once('close', (status, signal) => {
      stop();
      resolve(status ?? 128 + (signal ? constants.signals[signal] : 0));
    });
    watch(child);
  });
}

/**
 * npm hands SIGTERM to the shell that it started us in, and that dies of it without a word to us: a
 * new parent is the only sign. Without npm a lost parent means nothing (nohup).
 * @param {() => void} act
 */
function whenOrphaned(act) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, 500);
  return timer;
}
