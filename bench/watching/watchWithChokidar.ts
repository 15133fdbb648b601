import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Chokidar } from '../support/peers.ts';
import type { Watcher } from './Watcher.ts';

/** chokidar as most programs use it: every event of a file leads to one look at the file. */
export function watchWithChokidar(chokidar: Chokidar, root: string): Watcher {
  const known = new Map<string, number>();
  const watcher = chokidar.watch(root, { ignoreInitial: false });
  watcher.on('all', async (event, path) => {
    const name = relative(root, path);
    if (event === 'unlink') known.delete(name);
    if (event !== 'add' && event !== 'change') return;
    const found = await stat(path).catch(() => null);
    if (found?.isFile()) known.set(name, found.size);
  });
  const ready = new Promise<void>((resolve) => watcher.on('ready', resolve));
  return {
    name: 'chokidar',
    known,
    ready: () => ready,
    close: () => watcher.close(),
  };
}
