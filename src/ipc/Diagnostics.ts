/** What was read is kept here for the next start. */
export interface CacheState {
  readonly folder: string;
  readonly bytes: number;
  readonly files: number;
  readonly limitBytes: number;
  /** A sentence when writing keeps failing. */
  readonly message: string | null;
}

/** How one folder is watched. */
export interface WatchState {
  readonly name: string;
  readonly files: number;
  readonly folders: number;
  /** Folders whose changes the system tells; the rest is found by looking alone. */
  readonly hintedFolders: number;
  readonly looks: number;
  readonly lastLookMs: number;
  readonly slowestLookMs: number;
}

/** What reading costs: bytes of memory, in the reading worker alone. */
export interface ReadingDiagnostics {
  readonly heapBytes: number;
  /** All columns and buffers. */
  readonly bufferBytes: number;
  /** Columns of the files, with the room that they keep for new rows. */
  readonly columns: number;
  readonly columnBytes: number;
  /** Hours, values and block extremes of the runs stitched from them. */
  readonly runBytes: number;
  readonly rows: number;
  /** Long files that other threads have read since the start. */
  readonly filesReadAhead: number;
  readonly sources: readonly WatchState[];
  /** The last failures, newest first. */
  readonly troubles: readonly Trouble[];
  readonly cache: CacheState | null;
}

export interface Trouble {
  /** ms since 1970. */
  readonly at: number;
  readonly path: string;
  readonly message: string;
}

export interface ProcessMemory {
  readonly name: string;
  readonly bytes: number;
  /** The reading worker is a thread of this process. */
  readonly holdsReading: boolean;
}

export interface Diagnostics {
  readonly versions: string;
  readonly upSeconds: number;
  /** Resident memory of each process of the program, bytes. */
  readonly processes: readonly ProcessMemory[];
  readonly reading: ReadingDiagnostics;
}
