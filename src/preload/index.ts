import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { type Api, eventNames, requestNames } from '../ipc/contract.ts';
import { makeApi } from './makeApi.ts';

const api: Api = makeApi({
  requestNames,
  eventNames,
  invoke: (name, payload) => ipcRenderer.invoke(name, payload),
  subscribe(name, listener) {
    // Only the payload goes on: the event object would hand the page a way to the IPC itself.
    const forward = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.removeListener(name, forward);
    };
  },
  pathOf: (file) => webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]),
});

contextBridge.exposeInMainWorld('api', api);
