import type { EqeSpectrum } from '../eqe/eqeSpectrum.ts';
import type { Sweep, Track } from '../measurement.ts';
import type { Encoding } from './detectEncoding.ts';
import type { PlainData } from './PlainData.ts';

/** What a file turned out to be. `info`: recognised, but holds no measurement of ours. */
export type FileKind = 'jv' | 'track' | 'parameters' | 'info';

/** A line that could not be used, and why, in words for the person who owns the file. */
export interface Rejection {
  readonly line: number;
  readonly reason: string;
}

/** Where a file stands; names carry identity and dates in many labs. */
export interface FilePlace {
  /** Relative to the source's root, with forward slashes. */
  readonly path: string;
  /** How the person said that file names are made (`{condition}_{pixel}`); null or absent: not said. */
  readonly namePattern?: string | null;
}

/** The first lines of a file, decoded, from which readers tell whether it is theirs. */
export interface FileHead {
  readonly place: FilePlace;
  readonly lines: readonly string[];
  /** True when `lines` are the whole file so far. */
  readonly complete: boolean;
}

/** Everything that a parser knows after the lines fed so far. */
export interface ParsedFile {
  readonly kind: FileKind;
  readonly tracks: readonly Track[];
  readonly sweeps: readonly Sweep[];
  /** EQE spectra, kept beside the devices; they form no run. */
  readonly spectra?: readonly EqeSpectrum[];
  /** Data rows understood. */
  readonly rows: number;
  readonly rejected: number;
  /** The first 1,000 of the rejected lines. */
  readonly rejections: readonly Rejection[];
  /** What the reader took for granted (unit, sign, direction, area), a sentence each. */
  readonly assumptions: readonly string[];
  /** One sentence about the whole file, or null when all is plain. */
  readonly message: string | null;
}

/** Decodes bytes[start, end) of the file's encoding; for header lines and text cells only. */
export type DecodeBytes = (bytes: Uint8Array, start: number, end: number) => string;

/** How far a stretch of plain lines goes. */
export interface PlainStretch {
  /** Where the first line begins that was not taken. */
  readonly end: number;
  readonly lines: number;
}

/**
 * Takes a file line by line, in order, whatever chunks it came in. Numbers are parsed from bytes, so
 * that the hot path makes no string per cell. `parsed()` may be asked at any time and again later.
 */
export interface FileParser {
  /** One whole line, without its line end, as bytes[start, end). `lineNumber` starts at 1. */
  feed(bytes: Uint8Array, start: number, end: number, lineNumber: number): void;
  parsed(): ParsedFile;
  /**
   * The unfinished last line of a file at rest, as bytes[start, end). Returns true when it was taken:
   * only J-V sweeps do, and only with the table's full number of fields. Logs have no such method,
   * because the last number of a growing line may be cut.
   */
  feedUnterminated?(bytes: Uint8Array, start: number, end: number): boolean;
  /**
   * The hot path: takes whole lines from `start` on, the first of which is number `lineNumber`, as long as
   * they are plain rows; one ends right before `end`. The line where it stops must come through `feed`.
   */
  feedPlainLines?(bytes: Uint8Array, start: number, end: number, lineNumber: number): PlainStretch;
  /** About so many more rows follow at once: room for them may be made. */
  expect?(rows: number): void;
  /**
   * All that the lines so far have changed, so that a parser opened with the same head can go on from
   * there; null while that cannot be told. Parsers of short files have no such method.
   */
  progress?(): PlainData | null;
  /** Goes on where `progress` stood, whatever was fed to this parser before. */
  resume?(progress: PlainData): void;
}

/** One kind of file. One module per format; `readers.ts` lists them, most specific first. */
export interface Reader {
  /** Stable id, shown in the report: `palmsens-pstrace`, `table`, ... */
  readonly id: string;
  /** What people call the format. */
  readonly title: string;
  /** The encoding of the reader's files, whatever their bytes look like. */
  readonly encoding?: Encoding;
  /** 0 = not mine, 1 = certainly mine. */
  sniff(head: FileHead): number;
  /**
   * What of the head decided how the file is read. When a file that was chosen by few lines grows and
   * its longer head gives another signature, it is read again from the start.
   */
  signature?(head: FileHead): string;
  open(head: FileHead, decode: DecodeBytes): FileParser;
}
