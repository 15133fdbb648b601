import { app } from 'electron';
import { tellPerson } from './tellPerson.ts';

// A page that dies again at once is not reloaded for ever.
const MOST_RELOADS = 5;
const WITHIN_MS = 60_000;

/** Whatever dies leaves a line in the log; a window that dies is loaded again and says so. */
export function logCrashes(log: (line: string) => void): void {
  process.on('uncaughtException', (error) => log(`uncaught: ${error.stack ?? error}`));
  process.on('unhandledRejection', (reason) => {
    log(`unhandled: ${reason instanceof Error ? reason.stack : reason}`);
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log(`a ${type} process is gone: ${reason} (${exitCode})`);
  });

  let reloads: number[] = [];
  app.on('render-process-gone', (_event, webContents, { reason, exitCode }) => {
    log(`the window's process is gone: ${reason} (${exitCode})`);
    if (reason === 'clean-exit') return;
    const now = Date.now();
    reloads = [...reloads.filter((at) => now - at < WITHIN_MS), now];
    if (reloads.length > MOST_RELOADS || webContents.isDestroyed()) return;
    webContents.once('did-finish-load', () => {
      tellPerson(
        'The window stopped working and was loaded again. Nothing that was saved is lost.',
      );
    });
    webContents.reload();
  });
}
