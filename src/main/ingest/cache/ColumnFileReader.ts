import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type ColumnFileHeader, fileMagic, fileVersion, prefixBytes } from './columnFile.ts';
import { unpackData } from './unpackData.ts';

/** Most files are sweeps, and come with one call. */
const FIRST_BYTES = 1 << 15;

/**
 * Reads a file of `writeColumnFile` in steps. Whatever is wrong with it (another key or version, cut
 * off, damaged) makes it none: the measurement itself is read then.
 */
export class ColumnFileReader {
  readonly #file: number;
  readonly #key: string;
  #json = '';
  #header: ColumnFileHeader | null = null;
  readonly #sections: Float64Array<ArrayBuffer>[] = [];
  #first = new Uint8Array(0);
  #at = 0;
  #isOpen = true;

  /** Throws as fs does when there is no such file. */
  constructor(path: string, key: string) {
    this.#file = openSync(path, 'r');
    this.#key = key;
  }

  /** Time of the last change, ms since 1970. */
  get modifiedAt(): number {
    return fstatSync(this.#file).mtimeMs;
  }

  /** Reads on until the clock of `performance.now()` says so; null for a file that is none. */
  next(until: number): { readonly data: unknown } | 'more' | null {
    try {
      this.#header ??= this.#readHeader();
      const { sections } = this.#header;
      while (this.#sections.length < sections.length) {
        const { rows, crc } = sections[this.#sections.length] as (typeof sections)[number];
        const section = new Float64Array(rows);
        const bytes = new Uint8Array(section.buffer);
        if (this.#fill(bytes) < bytes.length || crc32(bytes) !== crc) throw new Error('Damaged.');
        this.#sections.push(section);
        if (performance.now() >= until && this.#sections.length < sections.length) return 'more';
      }
      this.close();
      return { data: unpackData(this.#json, this.#sections) };
    } catch {
      this.close();
      return null;
    }
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }

  #readHeader(): ColumnFileHeader {
    const { size } = fstatSync(this.#file);
    this.#first = new Uint8Array(Math.min(size, FIRST_BYTES));
    const length = readSync(this.#file, this.#first, 0, this.#first.length, 0);
    this.#first = this.#first.subarray(0, length);
    const prefix = new Uint8Array(prefixBytes);
    if (this.#fill(prefix) < prefixBytes) throw new Error('Cut off.');
    const [magic, version, textLength = 0, crc] = new Uint32Array(prefix.buffer);
    if (magic !== fileMagic || version !== fileVersion || textLength > size) {
      throw new Error('Another kind of file.');
    }
    const text = Buffer.alloc(textLength);
    if (this.#fill(text) < textLength || crc32(text) !== crc) throw new Error('Damaged.');
    const end = text.indexOf(10);
    const header = JSON.parse(text.toString('utf8', 0, end)) as ColumnFileHeader;
    if (header.key !== this.#key) throw new Error('Made of something else.');
    this.#at += (8 - (this.#at % 8)) % 8;
    const bytes = header.sections.reduce((sum, { rows }) => sum + 8 * rows, 0);
    if (this.#at + bytes !== size) throw new Error('Cut off.');
    this.#json = text.toString('utf8', end + 1);
    return header;
  }

  /** The next bytes, from what is there or from the disk; returns how many there were. */
  #fill(into: Uint8Array): number {
    const kept = this.#first.subarray(this.#at, this.#at + into.length);
    into.set(kept);
    let length = kept.length;
    while (length < into.length) {
      const got = readSync(this.#file, into, length, into.length - length, this.#at + length);
      if (got === 0) break;
      length += got;
    }
    this.#at += length;
    return length;
  }
}
