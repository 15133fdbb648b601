import { createHash } from 'node:crypto';
import { type FileAccess, fileAccess } from './FileAccess.ts';

/** What takes the bytes of a file. */
export interface TailSink {
  /** So many bytes are there to be pushed. */
  expect(bytes: number): void;
  /** False when the rest of the file is of no interest. The bytes are gone after the call. */
  push(bytes: Uint8Array): boolean;
  /** What came so far belongs to another file of that name: forget it. */
  restart(): void;
}

/** How far a file was read, and by what it is known again. */
export interface TailMark {
  readonly offset: number;
  readonly inode: number;
  /** ms since 1970. */
  readonly modifiedAt: number;
  readonly head: string;
  readonly headLength: number;
  readonly end: string;
}

const CHUNK_BYTES = 1 << 20;
const MARK_BYTES = 4_096;
// A small file that was written again without growing is read again whatever its ends look like.
const SMALL_BYTES = 4 << 20;
const LARGEST_BYTES = 2 ** 31;

// One buffer for all files: reading is synchronous, so no two of them share it at a time.
const chunk = new Uint8Array(CHUNK_BYTES);

/** Reads what was appended to one file since last time, and notices when it is another file. */
export class FileTail {
  readonly #path: string;
  readonly #access: FileAccess;
  readonly #trustsInode: boolean;
  #offset = 0;
  #inode = 0;
  #modifiedAt = 0;
  /** Hashes of the first bytes and of the last ones that were read. */
  #head = '';
  #headLength = 0;
  #end = '';
  /** The mark is of an earlier start: it is compared with the file whatever its time says. */
  #isUnproved = false;

  /** Inodes of network shares may change from one look to the next: they are not trusted there. */
  constructor(path: string, trustsInode = true, access: FileAccess = fileAccess) {
    this.#path = path;
    this.#trustsInode = trustsInode;
    this.#access = access;
  }

  get mark(): TailMark {
    return {
      offset: this.#offset,
      inode: this.#inode,
      modifiedAt: this.#modifiedAt,
      head: this.#head,
      headLength: this.#headLength,
      end: this.#end,
    };
  }

  /** Next time reading goes on behind the mark, if the file is still the same up to there. */
  goOnFrom(mark: TailMark): void {
    this.#offset = mark.offset;
    this.#inode = mark.inode;
    this.#modifiedAt = mark.modifiedAt;
    this.#head = mark.head;
    this.#headLength = mark.headLength;
    this.#end = mark.end;
    this.#isUnproved = true;
  }

  /** Next time the file is read from its first byte. */
  forget(): void {
    this.#offset = 0;
    this.#headLength = 0;
  }

  /**
   * Reads to the end, or until the clock of `performance.now()` says so. True when the end was
   * reached. Throws as fs does.
   */
  read(sink: TailSink, until: number): boolean {
    const file = this.#access.open(this.#path);
    try {
      const before = this.#checked(file);
      const { size, mtimeMs, ino } = before;
      if (this.#offset > 0 && !this.#continues(file, size, mtimeMs, ino)) {
        this.forget();
        sink.restart();
      }
      sink.expect(size - this.#offset);
      const isAtEnd = this.#readOn(file, size, sink, until);
      // Of a file that is changed while it is read the time before is kept: the next look sees the change.
      this.#mark(file, this.#offset > size ? this.#access.stat(file) : before);
      return isAtEnd;
    } finally {
      this.#access.close(file);
    }
  }

  #checked(file: number): ReturnType<FileAccess['stat']> {
    const stat = this.#access.stat(file);
    if (!stat.isFile()) throw new Error('It is not a file.');
    if (stat.size > LARGEST_BYTES) {
      throw new Error('The file is larger than 2 GB. Split it, or let the tester begin a new one.');
    }
    return stat;
  }

  #continues(file: number, size: number, modifiedAt: number, inode: number): boolean {
    if (size < this.#offset) return false;
    if (this.#trustsInode && inode !== this.#inode) return false;
    const isUntouched = modifiedAt === this.#modifiedAt && size === this.#offset;
    if (isUntouched && !this.#isUnproved) return true;
    if (!isUntouched && size === this.#offset && size <= SMALL_BYTES) return false;
    return (
      this.#hash(file, 0, this.#headLength) === this.#head &&
      this.#hash(file, this.#endStart(), this.#offset) === this.#end
    );
  }

  #readOn(file: number, size: number, sink: TailSink, until: number): boolean {
    for (;;) {
      const length = this.#access.read(file, chunk, CHUNK_BYTES, this.#offset);
      if (length === 0) return true;
      if (this.#offset === 0) {
        this.#headLength = Math.min(MARK_BYTES, length);
        this.#head = hashOf(chunk.subarray(0, this.#headLength));
      }
      this.#offset += length;
      if (!sink.push(chunk.subarray(0, length))) {
        this.#offset = Math.max(this.#offset, this.#access.stat(file).size);
        return true;
      }
      // Less than was asked for is all that there is.
      if (length < CHUNK_BYTES && this.#offset >= size) return true;
      if (performance.now() >= until) return false;
    }
  }

  #mark(file: number, { mtimeMs, ino }: ReturnType<FileAccess['stat']>): void {
    this.#isUnproved = false;
    this.#inode = ino;
    this.#modifiedAt = mtimeMs;
    if (this.#headLength < Math.min(MARK_BYTES, this.#offset)) {
      this.#headLength = Math.min(MARK_BYTES, this.#offset);
      this.#head = this.#hash(file, 0, this.#headLength);
    }
    const isAllHead = this.#offset === this.#headLength;
    this.#end = isAllHead ? this.#head : this.#hash(file, this.#endStart(), this.#offset);
  }

  #endStart(): number {
    return Math.max(0, this.#offset - MARK_BYTES);
  }

  #hash(file: number, from: number, to: number): string {
    const bytes = new Uint8Array(to - from);
    const length = this.#access.read(file, bytes, bytes.length, from);
    return hashOf(bytes.subarray(0, length));
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64');
}
