import type { Sources } from '../Sources.ts';
import type { Handlers } from './Handlers.ts';

/** `chooseFolder` shows the folder dialog and gives null when it was cancelled. */
export function sourceHandlers(
  sources: Sources,
  chooseFolder: () => Promise<string | null>,
): Pick<
  Handlers,
  | 'source:list'
  | 'source:choose'
  | 'source:drop'
  | 'source:name'
  | 'source:remove'
  | 'source:rescan'
> {
  return {
    'source:list': () => sources.list(),
    async 'source:choose'() {
      const path = await chooseFolder();
      return path === null ? null : sources.add(path);
    },
    'source:drop': ({ path }) => sources.add(path),
    'source:name': ({ sourceId, pattern }) => sources.nameFiles(sourceId, pattern),
    'source:remove': ({ sourceId }) => sources.remove(sourceId),
    'source:rescan': ({ sourceId }) => sources.rescan(sourceId),
  };
}
