import { detectEncoding, type Encoding } from '../detectEncoding.ts';
import type { MappedEncoding } from './mappedEncodings.ts';

export interface HeadLines {
  readonly lines: readonly string[];
  /** Null: the file is no text. */
  readonly encoding: Encoding | null;
}

/** Bytes that are turned into lines; enough for any head. */
const headBytes = 1 << 16;

/** The first lines of a file as text, in its own encoding or in the one that a person chose. */
export function headLinesOf(bytes: Uint8Array, chosen: MappedEncoding | null): HeadLines {
  const head = bytes.subarray(0, headBytes);
  const { encoding: told, bomLength } = detectEncoding(head);
  if (told === null) return { lines: [], encoding: null };
  const encoding = told === 'utf-16le' || told === 'utf-16be' ? told : (chosen ?? told);
  const text = new TextDecoder(encoding).decode(head.subarray(bomLength));
  const lines = text.split(/\r\n|\n|\r/);
  // The last line may be cut by the end of the head, or be the nothing after the last line end.
  if (lines.length > 1) lines.pop();
  return { lines, encoding };
}
