import { BrowserWindow, ipcMain } from 'electron';
import type { Answer } from '../ipc/answer.ts';
import { type EventName, type Events, requestNames } from '../ipc/contract.ts';
import { answerRequest } from './answerRequest.ts';
import type { Handlers } from './handlers/Handlers.ts';
import { ipcSchemas } from './ipcSchemas.ts';
import { isOwnAddress } from './isOwnAddress.ts';

/** Answers every request of the contract, from our own pages only. The one user of ipcMain. */
export function answerRequests(handlers: Handlers, log: (line: string) => void): void {
  const devServer = process.env.ELECTRON_RENDERER_URL;
  for (const name of requestNames) {
    const handle = handlers[name] as (request: unknown) => unknown;
    ipcMain.handle(name, async (event, payload: unknown): Promise<Answer<unknown>> => {
      if (!isOwnAddress(event.senderFrame?.url, devServer)) {
        log(`${name} was refused: asked by ${event.senderFrame?.url ?? 'a frame that is gone'}`);
        return { ok: false, message: 'Only the pages of Shelflight may ask.' };
      }
      return answerRequest(name, ipcSchemas[name], payload, handle, log);
    });
  }
}

/** Tells every window. */
export function sendEvent<N extends EventName>(name: N, payload: Events[N]): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send(name, payload);
  }
}
