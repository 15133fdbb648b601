import { complaintOf } from './complaintOf.ts';
import type { Encoding } from './detectEncoding.ts';
import { EncodedBytes } from './EncodedBytes.ts';
import type { FileReadingReport, FileReadingState } from './FileReadingReport.ts';
import { HeadCollector } from './HeadCollector.ts';
import { beginsJson, JsonDocument } from './JsonDocument.ts';
import { jsonReport } from './jsonReport.ts';
import type { KeptReading } from './KeptReading.ts';
import { LineSplitter, longestLineBytes } from './LineSplitter.ts';
import type { PlainData } from './PlainData.ts';
import { partialOrRead } from './partialOrRead.ts';
import type { FileParser, FilePlace, ParsedFile, Reader, Rejection } from './Reader.ts';
import { ReaderChoice } from './ReaderChoice.ts';
import { TextDecoding } from './TextDecoding.ts';
import { withRejections } from './withRejections.ts';
import { workbookReading } from './workbookReading.ts';

export type { FileReadingReport, FileReadingState } from './FileReadingReport.ts';

export interface FileReadingOptions {
  /** Readers that people made: asked before the built-in ones. */
  readonly readers?: readonly Reader[];
}

const LF = 10;
/** Bytes of whole lines from which the reader is told. */
const headBytes = 1 << 16;
/** Bytes of a head that are cut into lines at once. */
const headStep = 1 << 13;
/** Room for more rows is made while they come. */
const mostExpectedRows = 1 << 24;
/** A longer unfinished line is not kept: the file is read again. */
const mostKeptTail = 1 << 14;

// Longer than most files: encoding, lines, choice of reader and growth of one file rest on one state,
// and what could stand alone (splitter, head, choice, decoding) does.
/**
 * Reads one file from its bytes, in any chunks, while it grows: encoding, lines, choice of reader,
 * rows. `settle()` says that the file is at rest for now. No work depends on how much was read
 * before, and the chunk's buffer may be reused after `push`.
 */
export class FileReading {
  readonly #place: FilePlace;
  readonly #encoded: EncodedBytes;
  #text: TextDecoding | null = null;
  /** The encoding that the first bytes spoke for. */
  #told: Encoding | null = null;
  #isWide = false;
  readonly #splitter: LineSplitter;
  readonly #head = new HeadCollector(headBytes);
  readonly #choice: ReaderChoice;
  #parser: FileParser | null = null;
  #lineNumber = 0;
  readonly #overlong: Rejection[] = [];
  #document: JsonDocument | null = null;
  #wasBegun = false;
  #tookTail = false;
  #needsRereading = false;
  #bytes = 0;
  #expected = 0;

  constructor(place: FilePlace, options: FileReadingOptions = {}) {
    this.#place = place;
    this.#choice = new ReaderChoice(place, options.readers ?? [], this.#head);
    this.#encoded = new EncodedBytes({
      begin: (encoding) => this.#begin(encoding),
      take: (bytes, from) => this.#takeText(bytes, from),
    });
    this.#splitter = new LineSplitter({
      line: (bytes, start, end) => this.#takeLine(bytes, start, end),
      tooLong: () => {
        const reason = `The line is longer than ${longestLineBytes >> 20} MiB.`;
        this.#overlong.push({ line: ++this.#lineNumber, reason });
        this.#head.addOverlong();
      },
    });
  }

  /** True when what has been read no longer holds and the file must be read from its start. */
  get needsRereading(): boolean {
    return this.#needsRereading;
  }

  /** The next bytes of the file. */
  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#bytes += bytes.length;
    this.#expected = Math.max(0, this.#expected - bytes.length);
    if (this.#tookTail) this.#needsRereading = true;
    this.#encoded.push(bytes);
    if (this.#expected > 0 && this.#parser !== null && !this.#head.isOpen) this.#makeRoom();
  }

  /** So many bytes are pushed next: room for their rows is made once and for all. */
  expect(bytes: number): void {
    this.#expected = bytes;
  }

  /** What a new reading of the same file needs to go on from here; null when it must read all. */
  progress(): PlainData | null {
    const { readerId } = this.#choice;
    const isPlain = this.#document === null && !this.#tookTail && !this.#needsRereading;
    if (!isPlain || readerId === null || this.#head.isOpen || !this.#encoded.isThrough) return null;
    const { waitingBytes, isOverlong } = this.#splitter;
    const parser = waitingBytes > mostKeptTail || isOverlong ? null : this.#parser?.progress?.();
    if (parser === null || parser === undefined) return null;
    return {
      readerId,
      encoding: this.#text?.encoding ?? null,
      lineNumber: this.#lineNumber,
      overlong: this.#overlong.map(({ line, reason }) => ({ line, reason })),
      lines: this.#splitter.progress(),
      parser,
    };
  }

  /**
   * Goes on where `progress` stood, after the first bytes of the same file were pushed: from them the
   * reader is chosen again. False when they tell another reader, and the file must be read anew.
   */
  resume(progress: PlainData): boolean {
    const kept = progress as unknown as KeptReading;
    const isSame = this.#choice.readerId === kept.readerId && !this.#head.isOpen;
    if (!isSame || this.#parser?.resume === undefined || this.#text === null) return false;
    this.#parser.resume(kept.parser);
    this.#text.encoding = kept.encoding;
    this.#lineNumber = kept.lineNumber;
    this.#overlong.splice(0, this.#overlong.length, ...kept.overlong);
    this.#splitter.resume(kept.lines);
    this.#encoded.forgetHalf();
    return true;
  }

  /** The file is at rest for now: chooses what can be chosen, takes what may be taken. */
  settle(): void {
    this.#encoded.settle();
    if (this.#text === null) return;
    if (this.#document !== null) {
      this.#document.settle();
      return;
    }
    if (this.#parser === null) this.#chooseReader();
    else if (this.#choice.isReviewDueAtRest) this.#review();
    if (this.#parser === null || this.#tookTail || this.#splitter.waitingBytes === 0) return;
    const tail = this.#splitter.waiting();
    this.#tookTail = this.#parser.feedUnterminated?.(tail, 0, tail.length) ?? false;
  }

  state(): FileReadingReport {
    if (this.#document !== null) {
      const head = this.#head.shown(this.#text?.decode ?? null);
      const { outcome } = this.#document;
      const encoding = this.#isWide ? null : outcome?.encoding;
      return jsonReport(outcome, encoding ?? this.#text?.encoding ?? null, head);
    }
    const { binary } = this.#encoded;
    const parsed = binary === null ? this.#parsedNow() : workbookReading(binary);
    return {
      encoding: this.#text?.encoding ?? null,
      readerId: binary === null ? this.#choice.readerId : parsed && 'workbook',
      state: this.#stateOf(parsed),
      waitingBytes: this.#tookTail ? 0 : this.#splitter.waitingBytes,
      message:
        parsed === null
          ? complaintOf(binary, this.#choice.lacking, this.#choice.headerOnly)
          : parsed.message,
      parsed,
      head: this.#head.shown(this.#text?.decode ?? null),
    };
  }

  #parsedNow(): ParsedFile | null {
    const parsed = this.#parser?.parsed() ?? null;
    if (parsed === null || this.#overlong.length === 0) return parsed;
    return withRejections(parsed, this.#overlong);
  }

  #stateOf(parsed: ParsedFile | null): FileReadingState {
    if (this.#bytes === 0) return 'empty';
    if (this.#encoded.keepsBlanks) return 'empty';
    if (parsed !== null) return partialOrRead(parsed);
    if (this.#encoded.binary !== null) return 'unrecognised';
    if (this.#text === null || this.#choice.askedLines === 0) {
      if (this.#overlong.length > 0 || this.#splitter.isOverlong) return 'unrecognised';
      return this.#head.isBlank && !this.#encoded.isKeeping && this.#splitter.waitingBytes === 0
        ? 'empty'
        : 'waiting';
    }
    if (this.#head.isBlank && this.#splitter.waitingBytes === 0) return 'empty';
    return this.#choice.headerOnly || this.#head.isBlank ? 'waiting' : 'unrecognised';
  }

  /** Whole plain lines go straight to the parser, everything else through the splitter. */
  #takeText(bytes: Uint8Array, from: number): void {
    if (!this.#wasBegun) {
      this.#wasBegun = true;
      if (beginsJson(bytes, from)) this.#document = new JsonDocument(this.#place);
    }
    if (this.#document !== null) {
      this.#document.push(bytes, from);
      if (this.#head.isOpen) this.#splitter.push(bytes, from, bytes.length);
      return;
    }
    let at = from;
    // In small steps through the head, so that the straight road begins right behind it.
    while (this.#head.isOpen && bytes.length - at > headStep) {
      this.#splitter.push(bytes, at, at + headStep);
      at += headStep;
    }
    const parser = this.#parser;
    if (parser?.feedPlainLines !== undefined && !this.#head.isOpen) {
      const last = bytes.lastIndexOf(LF) + 1;
      if (!this.#splitter.isAtLineStart && at < last) at = this.#pushLine(bytes, at);
      while (at < last) {
        const { end, lines } = parser.feedPlainLines(bytes, at, last, this.#lineNumber + 1);
        this.#lineNumber += lines;
        at = end < last ? this.#pushLine(bytes, end) : end;
      }
    }
    if (at < bytes.length) this.#splitter.push(bytes, at, bytes.length);
  }

  /** Room for what is expected, with a little more, as no two lines are of one length. */
  #makeRoom(): void {
    const rows = (1.02 * this.#expected * this.#lineNumber) / this.#bytes;
    this.#parser?.expect?.(Math.min(mostExpectedRows, Math.ceil(rows)));
    this.#expected = 0;
  }

  /** The line that begins at `start` through the splitter; returns where the next one begins. */
  #pushLine(bytes: Uint8Array, start: number): number {
    const next = bytes.indexOf(LF, start) + 1;
    this.#splitter.push(bytes, start, next);
    return next;
  }

  #takeLine(bytes: Uint8Array, start: number, end: number): void {
    const lineNumber = ++this.#lineNumber;
    if (this.#head.isOpen) {
      this.#head.add(bytes, start, end);
      if (this.#document !== null) return;
      if (this.#parser === null) {
        if (!this.#head.isOpen) this.#chooseReader();
        return;
      }
      if (this.#choice.isReviewDue) this.#review();
    }
    this.#parser?.feed(bytes, start, end, lineNumber);
  }

  /** Asks the readers, and lets the chosen one have all lines of the head. */
  #chooseReader(): void {
    // Nothing was read with the encoding so far, so another one costs nothing.
    if (this.#isOtherwiseEncoded()) this.#begin(this.#head.encoding as Encoding);
    const found = this.#choice.choose(this.#text as TextDecoding, this.#splitter.waiting());
    if (found !== null) {
      this.#text = found.text;
      const parser = found.reader.open(found.head, found.text.decode);
      this.#parser = parser;
      this.#head.replay((bytes, start, end, line) => parser.feed(bytes, start, end, line));
    }
    if (!this.#head.isOpen) this.#head.release();
  }

  /** A choice made from few lines is checked when the head has grown, once per size. */
  #review(): void {
    const holds = this.#choice.holds(this.#text as TextDecoding);
    if (!holds || this.#isOtherwiseEncoded()) this.#needsRereading = true;
    if (!this.#head.isOpen) this.#head.release();
  }

  #begin(encoding: Encoding): void {
    this.#told = encoding;
    this.#isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
    this.#text = new TextDecoding(encoding);
  }

  /** A few letters can be those of several encodings: more of them may speak for another one. */
  #isOtherwiseEncoded(): boolean {
    if (this.#isWide) return false;
    const encoding = this.#head.encoding;
    return encoding !== null && encoding !== this.#told;
  }
}
