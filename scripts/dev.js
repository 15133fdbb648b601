import { join } from 'node:path';
import { openDisplay } from './display.js';
import { electronEnvironment, findElectron } from './findElectron.js';
import { installPackages } from './installPackages.js';
import { node24 } from './node24.js';
import { root } from './root.js';
import { runInFront } from './runInFront.js';
import { runScript } from './runScript.js';
import { sandboxArguments } from './sandboxArguments.js';

/** npm run dev: the window with hot reload. */
await runScript(async () => {
  await installPackages();
  const electron = await findElectron();
  const display = await openDisplay(electron.executable);
  const env = { ...process.env, ...electronEnvironment(electron), ...display.env };
  const cli = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const hasSandbox = (await sandboxArguments(electron)).length === 0;
  const sandbox = hasSandbox ? [] : ['--noSandbox'];
  try {
    return await runInFront(node24, [cli, 'dev', ...sandbox, ...process.argv.slice(2)], {
      cwd: root,
      env,
    });
  } finally {
    display.close();
  }
});
