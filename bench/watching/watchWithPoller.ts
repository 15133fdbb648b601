import { FolderPoller } from '../../src/main/ingest/FolderPoller.ts';
import type { Watcher } from './Watcher.ts';

/** Shelflight's own: events only wake a look, sizes and times decide. */
export function watchWithPoller(root: string): Watcher {
  const known = new Map<string, number>();
  let told = (): void => {};
  const listed = new Promise<void>((resolve) => {
    told = resolve;
  });
  const poller = new FolderPoller({
    root,
    listener: {
      changed: ({ added, grown, replaced, removed }) => {
        for (const { path, bytes } of [...added, ...grown, ...replaced]) known.set(path, bytes);
        for (const { path } of removed) known.delete(path);
      },
      listed: () => told(),
      offline: (reason) => console.error(reason),
    },
  });
  poller.start();
  return {
    name: 'Shelflight',
    known,
    ready: () => listed,
    close: async () => poller.stop(),
  };
}
