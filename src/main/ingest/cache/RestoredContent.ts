import type { FileReadingReport } from '../../../core/read/FileReading.ts';
import type { PlainData } from '../../../core/read/PlainData.ts';
import type { FilePlace, Reader } from '../../../core/read/Reader.ts';
import type { ArchiveEntry } from '../archiveEntries.ts';
import type { Content } from '../Content.ts';
import { FileContent } from '../FileContent.ts';
import type { CachedReading } from './CachedReading.ts';

/** The head of a file, from which its reader is chosen again, lies in these many times over. */
const START_BYTES = 1 << 18;

export interface RestoredFile {
  readonly place: FilePlace;
  readonly readers: readonly Reader[];
  /** The first bytes of the file, so many at most. Throws as fs does. */
  readonly start: (most: number) => Uint8Array;
}

/**
 * What the cache knows of a file. Only when the file has grown is its head read again, and reading
 * goes on behind what is known; where it can't, the file must be read from its start.
 */
export class RestoredContent implements Content {
  readonly #kept: CachedReading;
  readonly #file: RestoredFile;
  #resumed: FileContent | null = null;
  #isStale = false;

  constructor(kept: CachedReading, file: RestoredFile) {
    this.#kept = kept;
    this.#file = file;
  }

  get members(): readonly ArchiveEntry[] {
    return this.#kept.members;
  }

  get endsLine(): boolean {
    return this.#resumed?.endsLine ?? this.#kept.endsLine;
  }

  get hasHalfLine(): boolean {
    return this.#resumed?.hasHalfLine ?? (this.#kept.mark.offset > 0 && !this.#kept.endsLine);
  }

  get needsRereading(): boolean {
    return this.#isStale || (this.#resumed?.needsRereading ?? false);
  }

  progress(): PlainData | null {
    return this.#resumed === null ? this.#kept.progress : this.#resumed.progress();
  }

  /** The columns of the cache grow by what is appended; that is little beside what they hold. */
  expect(): void {}

  push(bytes: Uint8Array): boolean {
    try {
      this.#resumed ??= this.#resume();
    } catch {
      // The file can't be opened again just now; reading it anew tells why, and tries again.
    }
    this.#isStale = this.#resumed === null;
    return this.#resumed?.push(bytes) ?? false;
  }

  settle(): void {
    this.#resumed?.settle();
  }

  report(): FileReadingReport {
    return this.#resumed?.report() ?? this.#kept.report;
  }

  #resume(): FileContent | null {
    const { progress, mark } = this.#kept;
    if (progress === null) return null;
    const { place, readers, start } = this.#file;
    return FileContent.resumed(place, readers, start(Math.min(mark.offset, START_BYTES)), progress);
  }
}
