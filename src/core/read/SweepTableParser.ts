import type { LocalTime } from '../localTime.ts';
import { Float64Column } from '../series/Float64Column.ts';
import { type Conversion, conversionOf, convert } from './conversion.ts';
import { type CurveColumns, curvesOf } from './curvesOf.ts';
import { type FileContext, fileContext } from './fileContext.ts';
import type { DecodeBytes, FileParser, FilePlace, ParsedFile } from './Reader.ts';
import { RejectionList } from './RejectionList.ts';
import { RowClock } from './RowClock.ts';
import { RowReader } from './RowReader.ts';
import { sideFacts } from './sideFacts.ts';
import { sweepsOfBlock } from './sweepsOfBlock.ts';
import type { TableHints } from './TableHints.ts';
import type { TablePlan } from './TablePlan.ts';

interface Target {
  readonly field: number;
  readonly conversion: Conversion;
}

/** The columns of one table of curves, by column index. A repeated header starts another block. */
export type SweepBlock = ReadonlyMap<number, Float64Column>;

/** A block with what its own rows say about when it was measured. */
interface DatedBlock {
  readonly columns: SweepBlock;
  measuredAt: LocalTime | null;
}

/**
 * Reads J-V tables: one voltage for several currents, pairs side by side, several blocks below each
 * other. Rows are kept as columns; curves are made of them when asked for, because the sign, the
 * turning point and the light are properties of the whole curve.
 */
export class SweepTableParser implements FileParser {
  readonly #plan: TablePlan;
  readonly #hints: TableHints;
  readonly #decode: DecodeBytes;
  readonly #context: FileContext;
  readonly rejections = new RejectionList();
  readonly #reader: RowReader;
  readonly #curves: readonly CurveColumns[];
  readonly #targets: readonly Target[];
  readonly #blocks: DatedBlock[] = [];
  readonly #isDated: boolean;
  /** Columns of the last block, in the order of the targets. */
  #open: Float64Column[] = [];
  readonly #expectedRows: number;
  readonly #hasSide: boolean;
  readonly #sideLines: [string, string][] = [];
  #rows = 0;
  #parsed: ParsedFile | null = null;

  /** `expectedRows`: how many rows there will be, as far as is known. */
  constructor(
    plan: TablePlan,
    place: FilePlace,
    decode: DecodeBytes,
    hints: TableHints = {},
    expectedRows = 64,
  ) {
    this.#plan = plan;
    this.#hints = hints;
    this.#expectedRows = expectedRows;
    this.#decode = decode;
    this.#context = fileContext(place, plan, hints);
    const columns = hints.column === undefined ? plan.columns : plan.columns.map(hints.column);
    this.#curves = curvesOf(columns);
    const fields = [...new Set(this.#curves.flatMap((curve) => curve.fields))];
    this.#targets = fields.map((field) => ({
      field,
      conversion: conversionOf(plan.columns[field] as (typeof plan.columns)[number]),
    }));
    // Pairs of columns may end at different rows, so only the first pair must be there.
    const shortest = Math.min(plan.fieldCount, Math.max(...(this.#curves[0]?.fields ?? [1])) + 1);
    const several = new Set(this.#curves.map((curve) => curve.voltage)).size > 1;
    this.#reader = new RowReader(
      plan,
      decode,
      this.rejections,
      several ? shortest : plan.fieldCount,
    );
    this.#hasSide = plan.columns.some((column) => column.meaning === 'parameterName');
    this.#isDated = [...plan.clocks.values()].some((style) => /^(stamp|date|epoch)$/.test(style));
    this.#newBlock();
  }

  feed(bytes: Uint8Array, start: number, end: number, lineNumber: number): void {
    if (lineNumber < this.#plan.firstDataLine) return;
    const footer = this.#hints.footer;
    if (footer?.test(this.#decode(bytes, start, Math.min(end, start + 200)))) return;
    this.#parsed = null;
    const outcome = this.#reader.read(bytes, start, end, lineNumber);
    if (outcome === 'header') this.#newBlock();
    if (outcome === 'row') this.#take(bytes);
  }

  /** The last line has no end yet; a sweep at rest may end so, if the line has all its fields. */
  feedUnterminated(bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.#reader.isWhole(bytes, start, end)) return false;
    const values = this.#reader.walker.values;
    // A line of missing values is more likely a cut one.
    if (!this.#targets.every((target) => Number.isFinite(values[target.field]))) return false;
    this.#parsed = null;
    this.#take(bytes);
    return true;
  }

  parsed(): ParsedFile {
    this.#parsed ??= this.#build();
    return this.#parsed;
  }

  #take(bytes: Uint8Array): void {
    const values = this.#reader.walker.values;
    const targets = this.#targets;
    if (this.#isDated && this.#open[0]?.length === 0) this.#noteDate(bytes);
    for (let i = 0; i < targets.length; i++) {
      const { field, conversion } = targets[i] as Target;
      (this.#open[i] as Float64Column).push(convert(values[field] as number, conversion));
    }
    this.#rows++;
    if (this.#hasSide && this.#sideLines.length < 60) this.#noteSide(bytes);
  }

  /** The first row of a block with a date of its own tells when the block was measured. */
  #noteDate(bytes: Uint8Array): void {
    const block = this.#blocks[this.#blocks.length - 1];
    if (block === undefined) return;
    const clock = new RowClock(this.#plan);
    clock.secondsOf(this.#reader, bytes);
    const seconds = clock.startedAt;
    const dateOnly = [...this.#plan.clocks.values()].every((style) => style === 'date');
    block.measuredAt = seconds === null ? null : { seconds, dateOnly };
  }

  /** Some testers print results beside the first rows, in columns of their own. */
  #noteSide(bytes: Uint8Array): void {
    const name = this.#plan.columns.find((column) => column.meaning === 'parameterName');
    const value = this.#plan.columns.find((column) => column.meaning === 'parameterValue');
    if (name === undefined || value === undefined) return;
    const text = this.#reader.text(bytes, name.index);
    if (text !== '') this.#sideLines.push([text, this.#reader.text(bytes, value.index)]);
  }

  #newBlock(): void {
    const last = this.#blocks[this.#blocks.length - 1];
    if (last !== undefined && (this.#open[0]?.length ?? 0) === 0) return;
    this.#open = this.#targets.map(() => new Float64Column(this.#expectedRows));
    const columns = this.#targets.map(
      ({ field }, i) => [field, this.#open[i] as Float64Column] as const,
    );
    this.#blocks.push({ columns: new Map(columns), measuredAt: null });
  }

  #build(): ParsedFile {
    const context = sideFacts(this.#context, this.#sideLines);
    const built = this.#blocks.map(({ columns, measuredAt }) => {
      const facts = { ...context.facts, measuredAt: measuredAt ?? context.facts.measuredAt };
      return sweepsOfBlock(columns, this.#curves, { ...context, facts });
    });
    return {
      kind: 'jv',
      tracks: [],
      sweeps: built.flatMap((part) => part.sweeps),
      rows: this.#rows,
      rejected: this.rejections.count,
      rejections: this.rejections.kept,
      assumptions: [
        ...new Set([
          ...(this.#hints.assumptions ?? []),
          ...this.#plan.assumptions,
          ...this.#context.assumptions,
          ...this.#reader.said,
          ...built.flatMap((part) => part.assumptions),
        ]),
      ],
      message: null,
    };
  }
}
