import type { Answer } from '../ipc/answer.ts';
import type { Api } from '../ipc/contract.ts';

export interface ApiParts {
  readonly requestNames: readonly string[];
  readonly eventNames: readonly string[];
  readonly invoke: (name: string, payload: unknown) => Promise<unknown>;
  readonly subscribe: (name: string, listener: (payload: unknown) => void) => () => void;
  /** The path of a dropped File; empty for anything that the person did not drop from disk. */
  readonly pathOf: (file: unknown) => string;
}

/** What the page gets: named requests and events of the contract, and nothing else. */
export function makeApi(parts: ApiParts): Api {
  const requestNames = new Set(parts.requestNames);
  const eventNames = new Set(parts.eventNames);

  async function send(name: string, payload: unknown): Promise<unknown> {
    if (!requestNames.has(name)) throw new Error(`There is no request named ${name}.`);
    const answer = (await parts.invoke(name, payload)) as Answer<unknown>;
    // Electron would put its own words in front of an error that main throws; ours cross as data.
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  }

  const api = {
    async request(name: string, payload: unknown) {
      // The page names no paths: only what was dropped, as a File, has one.
      if (name === 'source:drop' || name === 'figure:drop') {
        throw new Error('A folder or a figure is added by dropping it.');
      }
      return send(name, payload);
    },
    on(name: string, listener: (payload: unknown) => void) {
      if (!eventNames.has(name)) throw new Error(`There is no event named ${name}.`);
      return parts.subscribe(name, listener);
    },
    async dropFolder(file: unknown) {
      const path = pathOf(file);
      if (path === '') throw new Error('Only folders and files from this computer can be dropped.');
      return send('source:drop', { path });
    },
    async dropFigure(file: unknown) {
      const path = pathOf(file);
      return path === '' ? null : send('figure:drop', { path });
    },
  };

  function pathOf(file: unknown): string {
    try {
      return parts.pathOf(file);
    } catch {
      return '';
    }
  }

  return api as Api;
}
