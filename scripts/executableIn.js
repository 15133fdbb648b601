import { dirname, join } from 'node:path';

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const EXECUTABLE = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/**
 * Where the executable lies inside an unpacked Electron.
 * @param {string} folder
 * @param {NodeJS.Platform} [platform]
 */
export function executableIn(folder, platform = process.platform) {
  return join(folder, EXECUTABLE[platform] ?? 'electron');
}

/**
 * The other way round: the unpacked Electron that an executable belongs to.
 * @param {string} executable
 * @param {NodeJS.Platform} [platform]
 */
export function folderOf(executable, platform = process.platform) {
  const folder = dirname(executable);
  return platform === 'darwin' ? dirname(dirname(dirname(folder))) : folder;
}
