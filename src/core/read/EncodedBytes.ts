import { detectEncoding, type Encoding } from './detectEncoding.ts';
import { FirstBytes } from './FirstBytes.ts';
import { Utf16Transcoder } from './Utf16Transcoder.ts';

/** Bytes from which the encoding is told. */
const mostFirstBytes = 1 << 16;
/** Fewer bytes than these do not even tell the encoding: half a byte order mark looks like text. */
const leastFirstBytes = 4;

export interface EncodedBytesSink {
  /** The encoding was told; comes once, before any bytes, and never for a binary file. */
  begin(encoding: Encoding): void;
  /** The next bytes of the text from `from` on; valid during the call only. */
  take(bytes: Uint8Array, from: number): void;
}

/**
 * Keeps the first bytes of a file until they tell its encoding, then lets everything through. In go
 * the bytes of the file, in any chunks; out come bytes that can be cut into lines: without a byte
 * order mark, and UTF-16 transcoded. Nothing comes out of a binary file.
 */
export class EncodedBytes {
  readonly #sink: EncodedBytesSink;
  #first: FirstBytes | null = new FirstBytes(mostFirstBytes);
  #binary: string | null = null;
  #isText = false;
  #transcoder: Utf16Transcoder | null = null;

  constructor(sink: EncodedBytesSink) {
    this.#sink = sink;
  }

  /** What kind of binary file this is; null for text and while it is not known. */
  get binary(): string | null {
    return this.#binary;
  }

  /** The first bytes are still kept: the encoding has not been told. */
  get isKeeping(): boolean {
    return this.#first !== null;
  }

  /** Everything that came has gone out: nothing is kept for later. */
  get isThrough(): boolean {
    return this.#isText && (this.#transcoder?.isBetweenCharacters ?? true);
  }

  /** The bytes that are kept are nothing but blanks. */
  get keepsBlanks(): boolean {
    return this.#first?.values().every((byte) => byte <= 32) ?? false;
  }

  push(bytes: Uint8Array): void {
    if (this.#first === null) {
      this.#letThrough(bytes, 0);
      return;
    }
    const taken = this.#first.add(bytes);
    if (!this.#first.isFull) return;
    this.#begin(this.#first);
    if (taken < bytes.length) this.#letThrough(bytes, taken);
  }

  /** Forgets the half character that a start of the file cut short has left. */
  forgetHalf(): void {
    this.#transcoder?.forgetHalf();
  }

  /** The file is at rest for now: what is there must do. */
  settle(): void {
    if (this.#first !== null && this.#first.length >= leastFirstBytes) this.#begin(this.#first);
  }

  #begin(kept: FirstBytes): void {
    const first = kept.values();
    this.#first = null;
    const { encoding, bomLength, binary } = detectEncoding(first);
    this.#binary = binary;
    if (encoding === null) return;
    this.#isText = true;
    this.#sink.begin(encoding);
    const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
    if (isWide) this.#transcoder = new Utf16Transcoder(encoding === 'utf-16le');
    this.#letThrough(first, bomLength);
  }

  #letThrough(bytes: Uint8Array, from: number): void {
    if (!this.#isText) return;
    if (this.#transcoder === null) this.#sink.take(bytes, from);
    else this.#sink.take(this.#transcoder.transcode(bytes, from, bytes.length), 0);
  }
}
