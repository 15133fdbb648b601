/** A watched folder. */
export interface SourceState {
  readonly id: string;
  /** Shown to the person; never sent back. */
  readonly path: string;
  readonly name: string;
  /** The synthetic sample study that opens when nothing has been chosen yet. */
  readonly isSample: boolean;
  /** How the names of its files are made (`{condition}_{pixel}`); null: not said. */
  readonly namePattern: string | null;
  readonly state: 'reading' | 'watching' | 'empty' | 'offline';
  /** One plain sentence: `Folder not reachable since 14:02`, `No files yet`. */
  readonly message: string | null;
  readonly progress: Progress | null;
  readonly files: number;
}

export interface Progress {
  readonly filesDone: number;
  readonly filesTotal: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
  /** By the pace so far; null while nothing can be said. */
  readonly secondsLeft: number | null;
}
