import type { Api, EventName, Events, RequestName, Requests } from '../ipc/contract.ts';

declare global {
  interface Window {
    readonly api: Api;
  }
}

/** The only place that touches `window.api`. Rejects with an Error whose message is a sentence. */
export function request<N extends RequestName>(
  name: N,
  ...payload: Requests[N]['request'] extends undefined ? [] : [Requests[N]['request']]
): Promise<Requests[N]['response']> {
  return window.api.request(name, payload[0] as Requests[N]['request']);
}

/** Subscribes to an event of main; returns the function that ends the subscription. */
export function onEvent<N extends EventName>(
  name: N,
  listener: (payload: Events[N]) => void,
): () => void {
  return window.api.on(name, listener);
}

/** The figure in a dropped file; null when it is none of ours. */
export function dropFigure(file: File) {
  return window.api.dropFigure(file);
}

/** Adds a folder that was dropped on the window. */
export function dropFolder(file: File) {
  return window.api.dropFolder(file);
}
