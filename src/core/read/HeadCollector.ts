import type { Encoding } from './detectEncoding.ts';
import { eightBitEncoding } from './eightBitEncoding.ts';
import type { DecodeBytes, FileHead, FilePlace } from './Reader.ts';

/** Lines of the head that are kept for people to see, and how much of each. */
const shownLines = 40;
const shownCharacters = 300;

/** Collects the first whole lines of a file until they fill `limit` bytes; keeps the first for show. */
export class HeadCollector {
  readonly #limit: number;
  #bytes = new Uint8Array(4096);
  #length = 0;
  /** End of each line in `#bytes`; -1 for a line that was too long to keep. */
  #ends: number[] = [];
  #isOpen = true;
  #isBlank = true;
  #isAscii = true;
  #shown: string[] | null = null;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** False once the limit is reached: no more lines are taken. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  get lineCount(): number {
    return this.#ends.length;
  }

  /** No line so far holds anything but blanks. */
  get isBlank(): boolean {
    return this.#isBlank;
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    const length = this.#length + end - start;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    const own = this.#bytes;
    let bits = 0;
    let to = this.#length;
    for (let i = start; i < end; i++) {
      const byte = bytes[i] as number;
      own[to++] = byte;
      bits |= byte;
    }
    if (bits > 127) this.#isAscii = false;
    for (let i = start; this.#isBlank && i < end; i++) {
      if ((bytes[i] as number) > 32) this.#isBlank = false;
    }
    this.#length = length;
    this.#ends.push(length);
    if (length + this.#ends.length >= this.#limit) this.#isOpen = false;
  }

  /** Keeps the place of a line that was too long. */
  addOverlong(): void {
    if (this.#isOpen) this.#ends.push(this.#length);
  }

  /** The encoding that all lines so far speak for; null while they are plain ASCII. */
  get encoding(): Encoding | null {
    return this.#isAscii ? null : eightBitEncoding(this.#bytes.subarray(0, this.#length));
  }

  replay(feed: (bytes: Uint8Array, start: number, end: number, lineNumber: number) => void): void {
    let start = 0;
    this.#ends.forEach((end, index) => {
      feed(this.#bytes, start, end, index + 1);
      start = end;
    });
  }

  fileHead(place: FilePlace, decode: DecodeBytes, tail: Uint8Array | null): FileHead {
    const lines = this.#decoded(decode, this.#ends.length, Number.POSITIVE_INFINITY);
    // A file without any line end: its only line is looked at, though it may still grow.
    if (tail !== null && tail.length > 0 && lines.length === 0) {
      lines.push(decode(tail, 0, tail.length));
    }
    return { place, lines, complete: this.#isOpen };
  }

  shown(decode: DecodeBytes | null): readonly string[] {
    if (this.#shown !== null) return this.#shown;
    if (decode === null) return [];
    const count = Math.min(shownLines, this.#ends.length);
    const lines = this.#decoded(decode, count, shownCharacters * 4).map((line) =>
      line.slice(0, shownCharacters),
    );
    if (lines.length === shownLines) this.#shown = lines;
    return lines;
  }

  /** The first `count` lines as text, each from its first `most` bytes. */
  #decoded(decode: DecodeBytes, count: number, most: number): string[] {
    const lines: string[] = [];
    // Plain ASCII is decoded at once and cut: one call instead of one per line.
    const last = count > 0 ? (this.#ends[count - 1] as number) : 0;
    const text = this.#isAscii ? decode(this.#bytes, 0, last) : null;
    let start = 0;
    for (let i = 0; i < count; i++) {
      const end = this.#ends[i] as number;
      const to = Math.min(end, start + most);
      lines.push(text === null ? decode(this.#bytes, start, to) : text.slice(start, to));
      start = end;
    }
    return lines;
  }

  /** Frees the bytes; the lines for show stay. */
  release(): void {
    this.#bytes = new Uint8Array(0);
    this.#length = 0;
    this.#isOpen = false;
  }
}
