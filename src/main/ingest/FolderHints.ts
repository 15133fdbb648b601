import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

// The system's supply of watches is shared with all programs of the person.
const MOST_WATCHERS = 1_000;

/**
 * Events of the file system, as hints only: they name a place worth a look now. Any of them may be
 * missing, late or wrong; the poller's own look decides. On Linux one watch per folder; elsewhere one
 * for the whole tree, because on Windows a handle on a folder keeps others from renaming what holds it.
 */
export class FolderHints {
  readonly #root: string;
  readonly #hinted: (path: string) => void;
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #perFolder = process.platform === 'linux';

  /** `hinted` gets a path relative to the root; empty for the root itself. */
  constructor(root: string, hinted: (path: string) => void) {
    this.#root = root;
    this.#hinted = hinted;
  }

  /** Folders whose events are heard. */
  get count(): number {
    return this.#watchers.size;
  }

  /** Called before a folder is listed, so that what comes during the listing is hinted at. */
  watchFolder(path: string): void {
    if (!this.#perFolder && path !== '') return;
    if (this.#watchers.has(path) || this.#watchers.size >= MOST_WATCHERS) return;
    try {
      const options = { recursive: !this.#perFolder, persistent: false };
      const watcher = watch(join(this.#root, path), options, (_event, name) => {
        const below = typeof name === 'string' ? name.replaceAll('\\', '/') : '';
        this.#hinted(path === '' || below === '' ? path + below : `${path}/${below}`);
      });
      watcher.on('error', () => this.#drop(path));
      this.#watchers.set(path, watcher);
    } catch {
      // No watch to be had: polling alone sees everything, a second later.
    }
  }

  /** Ends the watches on folders that are gone; a new folder of that name needs a new watch. */
  keepOnly(isPresent: (path: string) => boolean): void {
    for (const path of this.#watchers.keys()) if (!isPresent(path)) this.#drop(path);
  }

  close(): void {
    for (const path of [...this.#watchers.keys()]) this.#drop(path);
  }

  #drop(path: string): void {
    this.#watchers.get(path)?.close();
    this.#watchers.delete(path);
  }
}
