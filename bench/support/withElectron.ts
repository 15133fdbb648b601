import { openDisplay } from '../../scripts/display.js';
import { electronEnvironment, findElectron } from '../../scripts/findElectron.js';

/** Runs with an Electron that can be launched, on a display of its own where there is none. */
export async function withElectron<T>(run: () => Promise<T>): Promise<T> {
  const electron = await findElectron();
  const display = await openDisplay(electron.executable);
  Object.assign(process.env, electronEnvironment(electron), display.env);
  try {
    return await run();
  } finally {
    display.close();
  }
}
