// Stands in for the default app that official Electron carries: an Electron taken out of another
// product has none, and needs it to start an app by its folder (`electron .`). Only for running and
// testing from source.
import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** @type {string[]} */
const preloads = [];
let target = null;
for (let index = 1; index < process.argv.length; index++) {
  const arg = process.argv[index];
  if (arg === '-r' || arg === '--require') preloads.push(process.argv[++index]);
  else if (!arg.startsWith('-')) {
    target = resolve(arg);
    break;
  }
}

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

// Playwright's loader comes this way.
if (preloads.length > 0) Module._preloadModules(preloads);

if (target === null) {
  console.error('Name the app to run: electron FOLDER');
  app.exit(1);
} else {
  const manifestPath = join(target, 'package.json');
  const isFolder = existsSync(manifestPath);
  const manifest = isFolder ? JSON.parse(readFileSync(manifestPath, 'utf8')) : {};
  if (manifest.version) app.setVersion(manifest.version);
  if (manifest.productName || manifest.name) app.name = manifest.productName ?? manifest.name;
  app.setAppPath(isFolder ? target : dirname(target));
  const main = isFolder ? join(target, manifest.main ?? 'index.js') : target;
  // Awaited at the top level: Electron must not become ready before the app's own start-up code ran.
  await import(pathToFileURL(main).href);
}
