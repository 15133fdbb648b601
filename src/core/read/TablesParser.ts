import { mergeParsed } from './mergeParsed.ts';
import type { PlainData } from './PlainData.ts';
import { type PlanHints, planTable } from './planTable.ts';
import type {
  DecodeBytes,
  FileParser,
  FilePlace,
  ParsedFile,
  PlainStretch,
  Rejection,
} from './Reader.ts';
import { SweepTableParser } from './SweepTableParser.ts';
import { TableBoundary } from './TableBoundary.ts';
import type { TableHints } from './TableHints.ts';
import type { TablePlan } from './TablePlan.ts';
import { TrackTableParser } from './TrackTableParser.ts';

type TableParser = SweepTableParser | TrackTableParser;

/** A line kept until it is known which table it belongs to. */
interface HeldLine {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly line: number;
}

/** Rows after which a new table is planned; a shorter one is planned when it ends. */
const enoughRows = 40;
/** Lines of text between two tables that are looked at. */
const mostLinesBetween = 80;

/**
 * Reads files in which one table follows another: other columns further down, or the same columns
 * under a new date, device or direction. A line of names ends the table before it; the lines between
 * two tables are the preamble of the second. A table that is none of ours is passed over and told.
 */
export class TablesParser implements FileParser {
  readonly #place: FilePlace;
  readonly #decode: DecodeBytes;
  readonly #hints: TableHints;
  readonly #planHints: PlanHints;
  readonly #first: TablePlan;
  readonly #closed: TableParser[] = [];
  /** Null while a table that is none of ours is passed over. */
  #current: TableParser | null;
  #boundary: TableBoundary;
  #recent: HeldLine[] = [];
  #rejectedBefore = 0;
  #held: HeldLine[] | null = null;
  #heldRows = 0;
  readonly #passedOver: string[] = [];

  constructor(
    plan: TablePlan,
    place: FilePlace,
    decode: DecodeBytes,
    hints: TableHints = {},
    planHints: PlanHints = {},
  ) {
    this.#place = place;
    this.#decode = decode;
    this.#hints = hints;
    this.#planHints = planHints;
    this.#first = plan;
    this.#boundary = new TableBoundary(plan, this.#decode);
    this.#current = this.#open(plan);
  }

  feed(bytes: Uint8Array, start: number, end: number, lineNumber: number): void {
    if (lineNumber < this.#first.firstDataLine) return;
    const text = this.#boundary.textOf(bytes, start, end);
    if (text === null) this.#feedRow(bytes, start, end, lineNumber);
    else this.#feedText(bytes, start, end, lineNumber, text);
  }

  feedPlainLines(bytes: Uint8Array, start: number, end: number, lineNumber: number): PlainStretch {
    const current = this.#current;
    if (this.#held !== null || !(current instanceof TrackTableParser)) {
      return { end: start, lines: 0 };
    }
    const stretch = current.feedPlainLines(bytes, start, end, lineNumber);
    if (stretch.lines > 0 && this.#recent.length > 0) this.#recent = [];
    return stretch;
  }

  expect(rows: number): void {
    if (this.#current instanceof TrackTableParser) this.#current.expect(rows);
  }

  feedUnterminated(bytes: Uint8Array, start: number, end: number): boolean {
    const held = this.#held;
    if (held === null) {
      return this.#current instanceof SweepTableParser
        ? this.#current.feedUnterminated(bytes, start, end)
        : false;
    }
    const parser = this.#planHeld(held);
    if (!(parser instanceof SweepTableParser)) return false;
    if (!parser.feedUnterminated(bytes, start, end)) return false;
    const last = held[held.length - 1] as HeldLine;
    this.#hold(bytes, start, end, last.line + 1, '');
    this.#heldRows++;
    return true;
  }

  /** Only while the first table of a log goes on: what stands between tables is read again. */
  progress(): PlainData | null {
    const isFirst = this.#closed.length + this.#passedOver.length === 0 && this.#held === null;
    const isInRows = isFirst && this.#recent.length === 0;
    return isInRows && this.#current instanceof TrackTableParser ? this.#current.progress() : null;
  }

  resume(progress: PlainData): void {
    this.#current = this.#open(this.#first);
    if (!(this.#current instanceof TrackTableParser)) throw new Error('The table is no log.');
    this.#current.resume(progress);
    this.#boundary = new TableBoundary(this.#first, this.#decode);
    this.#closed.length = 0;
    this.#passedOver.length = 0;
    this.#recent = [];
    this.#held = null;
    this.#heldRows = 0;
  }

  parsed(): ParsedFile {
    const parts: ParsedFile[] = this.#closed.map((parser) => parser.parsed());
    if (this.#current !== null) {
      // Lines between two tables are no faults of the first one.
      const whole = this.#current.parsed();
      parts.push(this.#held === null ? whole : withoutLast(whole, this.#rejectedBefore));
    }
    const started = this.#held === null ? null : this.#planHeld(this.#held);
    if (started !== null) parts.push(started.parsed());
    if (parts.length === 1 && this.#passedOver.length === 0) return parts[0] as ParsedFile;
    return mergeParsed(parts, this.#passedOver);
  }

  #open(plan: TablePlan): TableParser {
    return plan.kind === 'jv'
      ? new SweepTableParser(plan, this.#place, this.#decode, this.#hints)
      : new TrackTableParser(plan, this.#place, this.#decode, this.#hints);
  }

  #feedRow(bytes: Uint8Array, start: number, end: number, line: number): void {
    if (this.#held !== null) {
      this.#hold(bytes, start, end, line, this.#decode(bytes, start, end));
      if (++this.#heldRows >= enoughRows) this.#settleHeld();
      return;
    }
    if (this.#recent.length > 0) this.#recent = [];
    this.#current?.feed(bytes, start, end, line);
  }

  #feedText(bytes: Uint8Array, start: number, end: number, line: number, text: string): void {
    if (this.#held !== null && this.#heldRows > 0) this.#settleHeld();
    if (this.#held !== null) {
      this.#hold(bytes, start, end, line, text);
      if (this.#held.length > mostLinesBetween) this.#letGo();
      return;
    }
    if (this.#recent.length === 0) this.#rejectedBefore = this.#current?.rejections.count ?? 0;
    const kept = { bytes: bytes.slice(start, end), text, line };
    if (text.trim() !== '' && this.#beginsTable(text)) {
      this.#held = [...this.#recent, kept];
      this.#heldRows = 0;
      return;
    }
    this.#current?.feed(bytes, start, end, line);
    if (text.trim() === '') return;
    this.#recent.push(kept);
    if (this.#recent.length > mostLinesBetween) this.#recent.shift();
  }

  #beginsTable(text: string): boolean {
    return this.#boundary.beginsTable(text, this.#current === null ? null : this.#recent);
  }

  #hold(bytes: Uint8Array, start: number, end: number, line: number, text: string): void {
    const shown = text === '' ? this.#decode(bytes, start, end) : text;
    this.#held?.push({ bytes: bytes.slice(start, end), text: shown, line });
  }

  /** The parser of the held lines, with all of them read; null when they are no table of ours. */
  #planHeld(held: readonly HeldLine[]): TableParser | null {
    const plan = this.#planOf(held);
    if (plan === null) return null;
    const parser = this.#open(plan);
    for (const { bytes, line } of held) parser.feed(bytes, 0, bytes.length, line);
    return parser;
  }

  #planOf(held: readonly HeldLine[]): TablePlan | null {
    const lines = held.map((kept) => kept.text);
    const { plan } = planTable(lines, { ...this.#planHints, several: false });
    if (plan === null) return null;
    const line = held[plan.firstDataLine - 1]?.line ?? held[held.length - 1]?.line ?? 0;
    // What the head of the file says about device, area and light holds for all its tables.
    return { ...plan, firstDataLine: line, preamble: [...plan.preamble, ...this.#first.preamble] };
  }

  #settleHeld(): void {
    const held = this.#held as HeldLine[];
    const plan = this.#planOf(held);
    if (plan === null) {
      this.#passOver(held);
      return;
    }
    this.#close();
    this.#boundary = new TableBoundary(plan, this.#decode);
    this.#current = this.#open(plan);
    for (const { bytes, line } of held) this.#current.feed(bytes, 0, bytes.length, line);
  }

  #close(): void {
    this.#current?.rejections.truncate(this.#rejectedBefore);
    if (this.#current !== null) this.#closed.push(this.#current);
    this.#current = null;
    this.#held = null;
    this.#heldRows = 0;
    this.#recent = [];
  }

  /** Rows under other names must not be read with the names of the table before them. */
  #passOver(held: readonly HeldLine[]): void {
    const name = held.find((kept) => this.#beginsTable(kept.text)) ?? (held[0] as HeldLine);
    const shown = name.text.replace(/\s+/g, ' ').trim().slice(0, 60);
    this.#passedOver.push(`The table from line ${name.line} on (${shown}) is not read.`);
    this.#close();
  }

  /** So much text and no row: it was no header. */
  #letGo(): void {
    const held = this.#held as HeldLine[];
    this.#held = null;
    for (const { bytes, line } of held.slice(this.#recent.length)) {
      this.#current?.feed(bytes, 0, bytes.length, line);
    }
    this.#recent = [];
  }
}

function withoutLast(parsed: ParsedFile, count: number): ParsedFile {
  if (parsed.rejected <= count) return parsed;
  const rejections: readonly Rejection[] = parsed.rejections.slice(0, count);
  return { ...parsed, rejected: count, rejections };
}
