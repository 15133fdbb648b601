import { InfoParser } from './InfoParser.ts';
import { planTable } from './planTable.ts';
import type { DecodeBytes, FileHead, FileParser, ParsedFile } from './Reader.ts';
import { TablesParser } from './TablesParser.ts';

/** Turns each line of a format into a line of a plain table with tabs; '' for a line without data. */
export type RewriteLine = (line: string) => string;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const decodeUtf8: DecodeBytes = (bytes, start, end) => decoder.decode(bytes.subarray(start, end));

/**
 * Reads a format through the general machinery after each of its lines was rewritten; line numbers
 * stay. `rewrite` keeps its own state, so a fresh one is made for every pass over the lines.
 */
export class RewritingParser implements FileParser {
  readonly #inner: FileParser;
  readonly #rewrite: RewriteLine;
  readonly #decode: DecodeBytes;

  constructor(head: FileHead, decode: DecodeBytes, makeRewrite: () => RewriteLine) {
    const { plan } = planTable(rewriteAll(head.lines, makeRewrite()), { several: true });
    this.#inner =
      plan === null
        ? new InfoParser(null)
        : new TablesParser(plan, head.place, decodeUtf8, {}, { several: true });
    this.#rewrite = makeRewrite();
    this.#decode = decode;
  }

  feed(bytes: Uint8Array, start: number, end: number, lineNumber: number): void {
    const line = encoder.encode(this.#rewrite(this.#decode(bytes, start, end)));
    this.#inner.feed(line, 0, line.length, lineNumber);
  }

  parsed(): ParsedFile {
    return this.#inner.parsed();
  }
}

/** Lines of a head as the general machinery will see them. */
export function rewriteAll(lines: readonly string[], rewrite: RewriteLine): string[] {
  return lines.map((line) => rewrite(line));
}
