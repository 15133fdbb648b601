import type { FileReadingReport } from '../../core/read/FileReading.ts';
import type { PlainData } from '../../core/read/PlainData.ts';
import type { ArchiveEntry } from './archiveEntries.ts';

/** What one reading of a file has made of it; its bytes go in, in order. */
export interface Content {
  /** Files inside of this one, when it is an archive. */
  readonly members: readonly ArchiveEntry[];
  /** All bytes so far end with a line. */
  readonly endsLine: boolean;
  /** The last line is unfinished. */
  readonly hasHalfLine: boolean;
  /** What was made of it no longer holds: it must be read from its start. */
  readonly needsRereading: boolean;
  /** What a later reading needs to go on from here; null when it must begin anew. */
  progress(): PlainData | null;
  /** So many bytes are there to be pushed. */
  expect(bytes: number): void;
  /** The next bytes; false when the file is none of ours and need not be read further. */
  push(bytes: Uint8Array): boolean;
  /** Nothing follows for now: an unfinished last line may be taken. */
  settle(): void;
  report(): FileReadingReport;
}
