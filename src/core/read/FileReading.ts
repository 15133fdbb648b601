import { type ChosenReader, chooseReader } from './chooseReader.ts';
import { complaintOf } from './complaintOf.ts';
import { detectEncoding } from './detectEncoding.ts';
import { FirstBytes } from './FirstBytes.ts';
import { HeadCollector } from './HeadCollector.ts';
import { beginsJson, JsonDocument } from './JsonDocument.ts';
import { LineSplitter, longestLineBytes } from './LineSplitter.ts';
import type { FileParser, FilePlace, ParsedFile, Reader, Rejection } from './Reader.ts';
import { TextDecoding } from './TextDecoding.ts';
import { tablePlanOf } from './tablePlanOf.ts';
import { Utf16Transcoder } from './Utf16Transcoder.ts';
import { withRejections } from './withRejections.ts';
import { workbookReading } from './workbookReading.ts';

export type FileReadingState = 'read' | 'partial' | 'waiting' | 'unrecognised' | 'empty';

export interface FileReadingReport {
  readonly encoding: string | null;
  readonly readerId: string | null;
  readonly state: FileReadingState;
  /** Bytes of the last line that has no end yet and was not taken. */
  readonly waitingBytes: number;
  readonly message: string | null;
  readonly parsed: ParsedFile | null;
  /** The first 40 lines, cut at 300 characters. */
  readonly head: readonly string[];
}

export interface FileReadingOptions {
  /** Readers that people made: asked before the built-in ones. */
  readonly readers?: readonly Reader[];
}

const LF = 10;
const CR = 13;
/** Bytes from which encoding and reader are told. */
const headBytes = 1 << 16;
/** Bytes of a head that are cut into lines at once. */
const headStep = 1 << 13;
/** Fewer bytes than these do not even tell the encoding: half a byte order mark looks like text. */
const leastBytes = 4;
/** Sizes of a growing head, in lines, at which an early choice is looked at again. */
const reviewAtLines: readonly number[] = [4, 8, 16, 32, 64, 128, 256];

/**
 * Reads one file from its bytes, in any chunks, while it grows: encoding, lines, choice of reader,
 * rows. `settle()` says that the file is at rest for now. No work depends on how much was read
 * before, and the chunk's buffer may be reused after `push`.
 */
export class FileReading {
  readonly #place: FilePlace;
  readonly #named: readonly Reader[];
  #first: FirstBytes | null = new FirstBytes(headBytes);
  #binary: string | null = null;
  #text: TextDecoding | null = null;
  #transcoder: Utf16Transcoder | null = null;
  readonly #splitter: LineSplitter;
  readonly #head = new HeadCollector(headBytes);
  #reader: Reader | null = null;
  #parser: FileParser | null = null;
  #signature = '';
  #lacking: string | null = null;
  #headerOnly = false;
  #sniffedLines = 0;
  #reviewedLines = 0;
  #lineNumber = 0;
  readonly #overlong: Rejection[] = [];
  #document: JsonDocument | null = null;
  #wasBegun = false;
  #tookTail = false;
  #needsRereading = false;
  #bytes = 0;

  constructor(place: FilePlace, options: FileReadingOptions = {}) {
    this.#place = place;
    this.#named = options.readers ?? [];
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
    if (this.#tookTail) this.#needsRereading = true;
    if (this.#first === null) {
      this.#pushText(bytes, 0);
      return;
    }
    const taken = this.#first.add(bytes);
    if (!this.#first.isFull) return;
    this.#startText();
    if (taken < bytes.length) this.#pushText(bytes, taken);
  }

  /** The file is at rest for now: chooses what can be chosen, takes what may be taken. */
  settle(): void {
    if (this.#first !== null && this.#first.length >= leastBytes) this.#startText();
    if (this.#text === null) return;
    if (this.#document !== null) {
      this.#document.settle();
      return;
    }
    if (this.#parser === null) this.#chooseReader();
    else if (this.#head.isOpen && this.#head.lineCount >= 1.25 * this.#reviewedLines)
      this.#review();
    if (this.#parser === null || this.#tookTail || this.#splitter.waitingBytes === 0) return;
    const tail = this.#splitter.waiting();
    this.#tookTail = this.#parser.feedUnterminated?.(tail, 0, tail.length) ?? false;
  }

  state(): FileReadingReport {
    if (this.#document !== null) return this.#jsonState(this.#document);
    const parsed = this.#binary === null ? this.#parsedNow() : workbookReading(this.#binary);
    return {
      encoding: this.#text?.encoding ?? null,
      readerId: this.#binary === null ? (this.#reader?.id ?? null) : parsed && 'workbook',
      state: this.#stateOf(parsed),
      waitingBytes: this.#tookTail ? 0 : this.#splitter.waitingBytes,
      message:
        parsed === null
          ? complaintOf(this.#binary, this.#lacking, this.#headerOnly)
          : parsed.message,
      parsed,
      head: this.#head.shown(this.#text?.decode ?? null),
    };
  }

  #jsonState(document: JsonDocument): FileReadingReport {
    const { outcome } = document;
    const parsed = outcome?.parsed ?? null;
    return {
      encoding: this.#text?.encoding ?? null,
      readerId: parsed === null ? null : 'json',
      state:
        outcome === null ? 'waiting' : parsed === null ? 'unrecognised' : partialOrRead(parsed),
      waitingBytes: 0,
      message: outcome?.message ?? parsed?.message ?? null,
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
    if (this.#first?.values().every((byte) => byte <= 32)) return 'empty';
    if (parsed !== null) return partialOrRead(parsed);
    if (this.#binary !== null) return 'unrecognised';
    if (this.#text === null || this.#sniffedLines === 0) {
      if (this.#overlong.length > 0 || this.#splitter.isOverlong) return 'unrecognised';
      return this.#head.isBlank && this.#first === null && this.#splitter.waitingBytes === 0
        ? 'empty'
        : 'waiting';
    }
    if (this.#head.isBlank && this.#splitter.waitingBytes === 0) return 'empty';
    return this.#headerOnly || this.#head.isBlank ? 'waiting' : 'unrecognised';
  }

  /** Tells the encoding and lets the bytes kept so far through. */
  #startText(): void {
    const first = (this.#first as FirstBytes).values();
    this.#first = null;
    const { encoding, bomLength, binary } = detectEncoding(first);
    this.#binary = binary;
    if (encoding === null) return;
    this.#text = new TextDecoding(encoding);
    const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
    if (isWide) this.#transcoder = new Utf16Transcoder(encoding === 'utf-16le');
    this.#pushText(first, bomLength);
  }

  #pushText(bytes: Uint8Array, from: number): void {
    if (this.#text === null) return;
    if (this.#transcoder === null) this.#pushUtf8(bytes, from);
    else this.#pushUtf8(this.#transcoder.transcode(bytes, from, bytes.length), 0);
  }

  /** Whole plain lines go straight to the parser, everything else through the splitter. */
  #pushUtf8(bytes: Uint8Array, from: number): void {
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
    if (parser?.feedPlainLine !== undefined && !this.#head.isOpen) {
      const last = bytes.lastIndexOf(LF) + 1;
      if (!this.#splitter.isAtLineStart && at < last) {
        const next = bytes.indexOf(LF, at) + 1;
        this.#splitter.push(bytes, at, next);
        at = next;
      }
      while (at < last) {
        const end = parser.feedPlainLine(bytes, at, this.#lineNumber + 1);
        if (end < 0) {
          const next = bytes.indexOf(LF, at) + 1;
          this.#splitter.push(bytes, at, next);
          at = next;
        } else {
          this.#lineNumber++;
          at = end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
        }
      }
    }
    if (at < bytes.length) this.#splitter.push(bytes, at, bytes.length);
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
      if (!this.#head.isOpen || reviewAtLines.includes(this.#head.lineCount)) this.#review();
    }
    this.#parser?.feed(bytes, start, end, lineNumber);
  }

  /** Asks the readers, and lets the chosen one have all lines of the head. */
  #chooseReader(): void {
    const isFull = !this.#head.isOpen;
    if (!isFull && this.#head.lineCount === this.#sniffedLines && this.#sniffedLines > 0) return;
    // A long text that is none of ours is asked again only when it has doubled.
    if (!isFull && this.#sniffedLines > 64 && this.#head.lineCount < 2 * this.#sniffedLines) return;
    this.#sniffedLines = this.#head.lineCount;
    // A file of one unfinished line can still be told by that line (a note, a JSON axis).
    const waiting = this.#splitter.waiting();
    const tail = isFull || waiting.length > headBytes ? null : waiting;
    const { reader, head, text } = this.#ask(tail);
    if (reader === null) {
      const result = tablePlanOf(head);
      this.#lacking = result.plan === null ? result.lacking : null;
      this.#headerOnly = result.plan === null && result.headerOnly && !isFull;
      if (this.#sniffedLines === 0 && head.lines.length > 0) this.#headerOnly = true;
      if (isFull) this.#head.release();
      return;
    }
    this.#reader = reader;
    this.#text = text;
    this.#reviewedLines = this.#head.lineCount;
    const parser = reader.open(head, text.decode);
    this.#parser = parser;
    this.#signature = isFull ? '' : (reader.signature?.(head) ?? '');
    this.#head.replay((bytes, start, end, line) => parser.feed(bytes, start, end, line));
    if (isFull) this.#head.release();
  }

  #ask(tail: Uint8Array | null): ChosenReader {
    return chooseReader(this.#named, this.#text as TextDecoding, ({ decode }) =>
      this.#head.fileHead(this.#place, decode, tail),
    );
  }

  /** A choice made from few lines is checked when the head has grown, once per size. */
  #review(): void {
    this.#reviewedLines = this.#head.lineCount;
    const { reader, head } = this.#ask(null);
    if (reader !== this.#reader || (reader?.signature?.(head) ?? '') !== this.#signature) {
      this.#needsRereading = true;
    }
    if (!this.#head.isOpen) this.#head.release();
  }
}

function partialOrRead(parsed: ParsedFile): FileReadingState {
  return parsed.rejected > 0 ? 'partial' : 'read';
}
