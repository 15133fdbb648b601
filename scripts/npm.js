import { runQuietly } from './runQuietly.js';

/**
 * Runs npm. Under `npm start` it is the same npm and Node that run us: node_modules/.bin comes first
 * on PATH there, and the Node inside it is what an install may be about to replace.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli)) {
    return runQuietly(process.env.npm_node_execpath ?? process.execPath, [cli, ...args], options);
  }
  // On Windows npm is a .cmd file, which only a shell can start.
  return runQuietly('npm', args, { ...options, shell: process.platform === 'win32' });
}
