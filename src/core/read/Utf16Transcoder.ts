/**
 * UTF-16 to UTF-8 in stream: numbers are parsed from UTF-8 bytes, whatever the file's encoding.
 * Keeps a half code unit and a lone high surrogate from one chunk to the next.
 */
export class Utf16Transcoder {
  readonly #lowByteFirst: boolean;
  #output = new Uint8Array(0);
  #halfUnit = -1;
  #highSurrogate = 0;

  constructor(lowByteFirst: boolean) {
    this.#lowByteFirst = lowByteFirst;
  }

  /** No half code unit and no half pair is kept. */
  get isBetweenCharacters(): boolean {
    return this.#halfUnit < 0 && this.#highSurrogate === 0;
  }

  /** UTF-8 of bytes[start, end); the result is valid until the next call. */
  transcode(bytes: Uint8Array, start: number, end: number): Uint8Array {
    const needed = ((end - start + 1) >> 1) * 3 + 6;
    if (this.#output.length < needed) this.#output = new Uint8Array(needed);
    let at = 0;
    let i = start;
    if (this.#halfUnit >= 0 && i < end) {
      at = this.#put(this.#unit(this.#halfUnit, bytes[i++] as number), at);
      this.#halfUnit = -1;
    }
    for (; i + 1 < end; i += 2) {
      const unit = this.#unit(bytes[i] as number, bytes[i + 1] as number);
      if (unit < 0x80 && this.#highSurrogate === 0) this.#output[at++] = unit;
      else at = this.#put(unit, at);
    }
    if (i < end) this.#halfUnit = bytes[i] as number;
    return this.#output.subarray(0, at);
  }

  /** What comes next begins a character. */
  forgetHalf(): void {
    this.#halfUnit = -1;
    this.#highSurrogate = 0;
  }

  #unit(first: number, second: number): number {
    return this.#lowByteFirst ? first | (second << 8) : (first << 8) | second;
  }

  #put(unit: number, from: number): number {
    let at = from;
    const high = this.#highSurrogate;
    if (high !== 0) {
      this.#highSurrogate = 0;
      if (unit >= 0xdc00 && unit < 0xe000) {
        return this.#encode(0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00), at);
      }
      at = this.#encode(0xfffd, at);
    }
    if (unit >= 0xd800 && unit < 0xdc00) {
      this.#highSurrogate = unit;
      return at;
    }
    return this.#encode(unit >= 0xdc00 && unit < 0xe000 ? 0xfffd : unit, at);
  }

  #encode(point: number, from: number): number {
    const out = this.#output;
    let at = from;
    if (point < 0x80) {
      out[at++] = point;
      return at;
    }
    if (point < 0x800) {
      out[at++] = 0xc0 | (point >> 6);
    } else if (point < 0x10000) {
      out[at++] = 0xe0 | (point >> 12);
      out[at++] = 0x80 | ((point >> 6) & 63);
    } else {
      out[at++] = 0xf0 | (point >> 18);
      out[at++] = 0x80 | ((point >> 12) & 63);
      out[at++] = 0x80 | ((point >> 6) & 63);
    }
    out[at++] = 0x80 | (point & 63);
    return at;
  }
}
