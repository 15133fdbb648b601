/** Longest line that is kept; a longer one is no line of a table and would only fill the memory. */
export const longestLineBytes = 1 << 20;

export interface LineSink {
  /** One whole line without its end, bytes[start, end); valid during the call only. */
  line(bytes: Uint8Array, start: number, end: number): void;
  /** A line over `longestLineBytes` was skipped. */
  tooLong(): void;
}

const LF = 10;
const CR = 13;

/**
 * Cuts bytes into lines at LF, CRLF or a lone CR, whatever the chunks. Lines that lie within one
 * chunk are handed on without a copy; only the unfinished tail is copied, so the caller may reuse
 * its buffer.
 */
export class LineSplitter {
  readonly #sink: LineSink;
  #tail: Uint8Array = new Uint8Array(256);
  #tailLength = 0;
  #skipLineFeed = false;
  #overlong = false;

  constructor(sink: LineSink) {
    this.#sink = sink;
  }

  /** The next byte begins a line. */
  get isAtLineStart(): boolean {
    return this.#tailLength === 0 && !this.#overlong && !this.#skipLineFeed;
  }

  /** Bytes of the unfinished last line. */
  get waitingBytes(): number {
    return this.#tailLength;
  }

  /** The unfinished last line is too long already and will be skipped. */
  get isOverlong(): boolean {
    return this.#overlong;
  }

  /** The unfinished last line; valid until the next `push`. */
  waiting(): Uint8Array {
    return this.#tail.subarray(0, this.#tailLength);
  }

  /** Where it stands between two bytes, for one that goes on from there. */
  progress(): { readonly tail: readonly number[]; readonly skipLineFeed: boolean } {
    return { tail: [...this.waiting()], skipLineFeed: this.#skipLineFeed };
  }

  resume({ tail, skipLineFeed }: ReturnType<LineSplitter['progress']>): void {
    this.#tail = Uint8Array.from(tail);
    this.#tailLength = tail.length;
    this.#skipLineFeed = skipLineFeed;
    this.#overlong = false;
  }

  push(bytes: Uint8Array, from = 0, to = bytes.length): void {
    let lineStart = from;
    if (this.#skipLineFeed && from < to) {
      this.#skipLineFeed = false;
      if (bytes[from] === LF) lineStart = from + 1;
    }
    let i = lineStart;
    while (i < to) {
      const byte = bytes[i] as number;
      if (byte > CR || (byte !== LF && byte !== CR)) {
        i++;
        continue;
      }
      this.#emit(bytes, lineStart, i);
      i++;
      if (byte === CR) {
        if (i === to) this.#skipLineFeed = true;
        else if (bytes[i] === LF) i++;
      }
      lineStart = i;
    }
    if (lineStart < to) this.#keep(bytes, lineStart, to);
  }

  #emit(bytes: Uint8Array, start: number, end: number): void {
    if (this.#overlong || this.#tailLength > 0 || end - start > longestLineBytes) {
      if (!this.#overlong) this.#keep(bytes, start, end);
      if (this.#overlong) this.#sink.tooLong();
      else this.#sink.line(this.#tail, 0, this.#tailLength);
      this.#overlong = false;
      this.#tailLength = 0;
    } else {
      this.#sink.line(bytes, start, end);
    }
  }

  #keep(bytes: Uint8Array, start: number, end: number): void {
    if (this.#overlong) return;
    const length = this.#tailLength + end - start;
    if (length > longestLineBytes) {
      this.#overlong = true;
      this.#tailLength = 0;
      return;
    }
    if (length > this.#tail.length) {
      const larger = new Uint8Array(Math.max(length, this.#tail.length * 2));
      larger.set(this.#tail.subarray(0, this.#tailLength));
      this.#tail = larger;
    }
    this.#tail.set(bytes.subarray(start, end), this.#tailLength);
    this.#tailLength = length;
  }
}
