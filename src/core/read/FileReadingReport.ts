import type { ParsedFile } from './Reader.ts';

export type FileReadingState = 'read' | 'partial' | 'waiting' | 'unrecognised' | 'empty';

export interface FileReadingReport {
  readonly encoding: string | null;
  readonly readerId: string | null;
  readonly state: FileReadingState;
  /** Bytes of the last line that has no end yet and was not taken. */
  readonly waitingBytes: number;
  readonly message: string | null;
  readonly parsed: ParsedFile | null;
  /** The first 40 lines, cut at 300 characters. */
  readonly head: readonly string[];
}
