import { app } from 'electron';
import { folderToWatch } from './folderToWatch.ts';
import { registerAppScheme } from './protocol.ts';
import { sentenceOf } from './sentenceOf.ts';
import { startApp } from './startApp.ts';
import { startOptions } from './startOptions.ts';

// Order matters: the scheme before the app is ready, the lock before anything is opened.
registerAppScheme();
const options = startOptions(process.argv, process.cwd());
const folder = sessionFolder();
if (folder !== undefined) {
  if (app.requestSingleInstanceLock({ folder })) {
    app
      .whenReady()
      .then(() => startApp({ ...options, folder }))
      .catch((error) => {
        console.error(`Shelflight could not start: ${sentenceOf(error)}`);
        app.exit(1);
      });
  } else {
    console.error('Shelflight is open already; its window comes to the front.');
    app.quit();
  }
}

/** The folder of --folder; null without the switch, undefined when the program must not start. */
function sessionFolder(): string | null | undefined {
  if (options.folder === null) return null;
  try {
    if (options.folder === '') throw new Error('--folder needs a path, as in --folder=PATH.');
    return folderToWatch(options.folder);
  } catch (error) {
    console.error(sentenceOf(error));
    app.exit(2);
    return undefined;
  }
}
