import type { Encoding } from './detectEncoding.ts';
import type { LineSplitter } from './LineSplitter.ts';
import type { PlainData } from './PlainData.ts';
import type { Rejection } from './Reader.ts';

/** What a reading keeps so that another one can go on with the file. */
export interface KeptReading {
  readonly readerId: string;
  readonly encoding: Encoding;
  readonly lineNumber: number;
  readonly overlong: readonly Rejection[];
  readonly lines: ReturnType<LineSplitter['progress']>;
  readonly parser: PlainData;
}
