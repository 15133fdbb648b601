import type { DecodeBytes, FileHead, FilePlace } from './Reader.ts';

/** Lines of the head that are kept for people to see, and how much of each. */
const shownLines = 40;
const shownCharacters = 300;

/** Collects the first whole lines of a file until they fill `limit` bytes; keeps the first for show. */
export class HeadCollector {
  readonly #limit: number;
  #bytes = new Uint8Array(512);
  #length = 0;
  /** End of each line in `#bytes`; -1 for a line that was too long to keep. */
  #ends: number[] = [];
  #isOpen = true;
  #isBlank = true;
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
    this.#bytes.set(bytes.subarray(start, end), this.#length);
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

  replay(feed: (bytes: Uint8Array, start: number, end: number, lineNumber: number) => void): void {
    let start = 0;
    this.#ends.forEach((end, index) => {
      feed(this.#bytes, start, end, index + 1);
      start = end;
    });
  }

  fileHead(place: FilePlace, decode: DecodeBytes, tail: Uint8Array | null): FileHead {
    const lines: string[] = [];
    this.replay((bytes, start, end) => lines.push(decode(bytes, start, end)));
    // A file without any line end: its only line is looked at, though it may still grow.
    if (tail !== null && tail.length > 0 && lines.length === 0) {
      lines.push(decode(tail, 0, tail.length));
    }
    return { place, lines, complete: this.#isOpen };
  }

  shown(decode: DecodeBytes | null): readonly string[] {
    if (this.#shown !== null) return this.#shown;
    if (decode === null) return [];
    const lines: string[] = [];
    let start = 0;
    for (const end of this.#ends.slice(0, shownLines)) {
      const cut = Math.min(end, start + shownCharacters * 4);
      lines.push(decode(this.#bytes, start, cut).slice(0, shownCharacters));
      start = end;
    }
    if (lines.length === shownLines) this.#keepShown(lines);
    return lines;
  }

  /** Frees the bytes; the lines for show stay. */
  release(): void {
    this.#bytes = new Uint8Array(0);
    this.#length = 0;
    this.#isOpen = false;
  }

  #keepShown(lines: string[]): void {
    this.#shown = lines;
  }
}
