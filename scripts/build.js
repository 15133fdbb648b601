import { buildApp } from './buildApp.js';
import { installPackages } from './installPackages.js';
import { runScript } from './runScript.js';

/** npm run build: main, preload and renderer into out/. */
await runScript(async () => {
  await installPackages();
  await buildApp();
  return 0;
});
