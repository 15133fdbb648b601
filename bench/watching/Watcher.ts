/** Somebody who watches a folder and keeps the size of every file that it has heard of. */
export interface Watcher {
  readonly name: string;
  /** Bytes by path below the root; gone files are gone here, too. */
  readonly known: ReadonlyMap<string, number>;
  /** Resolves once everything that is there has been seen. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
