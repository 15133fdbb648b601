import { delimiterByte } from './delimiter.ts';
import { FieldWalker } from './FieldWalker.ts';
import {
  type FieldWish,
  numberField,
  otherNumberField,
  skipField,
  textField,
} from './FieldWish.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import type { DecodeBytes } from './Reader.ts';
import { excerpt, type RejectionList } from './RejectionList.ts';
import type { TablePlan } from './TablePlan.ts';

/** What a line turned out to be. */
export type RowOutcome = 'row' | 'nothing' | 'header' | 'rejected';

/** Meanings whose numbers are read; clocks are numbers or text as the plan says. */
const numberMeanings: ReadonlySet<string> = new Set([
  'voltage',
  'current',
  'currentDensity',
  'power',
  'powerDensity',
  'pce',
  'openCircuitVoltage',
  'shortCircuitCurrentDensity',
  'shortCircuitCurrent',
  'fillFactor',
  'temperature',
  'relativeHumidity',
  'irradiance',
]);
const textMeanings: ReadonlySet<string> = new Set([
  'channel',
  'device',
  'pixel',
  'condition',
  'direction',
  'illumination',
  'parameterValue',
  'parameterName',
]);

const HASH = 35;

const encoder = new TextEncoder();

/**
 * Reads one line of a planned table into its walker, or says why it is none: the part that J-V
 * tables, logs and tables of parameters share.
 */
export class RowReader {
  readonly walker: FieldWalker;
  readonly plan: TablePlan;
  readonly #decode: DecodeBytes;
  readonly #rejections: RejectionList;
  readonly #header: Uint8Array;
  readonly #shortest: number;
  readonly #most: number;
  readonly #delimiter: number;
  /** The first number whose thousands are set apart, as printed and as read. */
  #grouped: { readonly column: string; readonly text: string; readonly value: number } | null =
    null;

  constructor(
    plan: TablePlan,
    decode: DecodeBytes,
    rejections: RejectionList,
    shortest = plan.fieldCount,
  ) {
    this.plan = plan;
    this.#decode = decode;
    this.#rejections = rejections;
    this.#header = encoder.encode(plan.headerText.slice(0, 40));
    this.#shortest = shortest;
    this.#most = plan.mostFields ?? Number.POSITIVE_INFINITY;
    this.#delimiter = delimiterByte[plan.delimiter];
    this.walker = new FieldWalker(plan.delimiter, wishesOf(plan), plan.decimalComma);
  }

  read(bytes: Uint8Array, start: number, end: number, lineNumber: number): RowOutcome {
    const first = firstByte(bytes, start, end);
    if (first < 0) return 'nothing';
    const byte = bytes[first] as number;
    if (byte === HASH) return 'nothing';
    const count = this.walker.walk(bytes, start, end);
    if (this.walker.bad < 0 && count >= this.#shortest) {
      const filled = count <= this.#most ? count : this.#filledFields(bytes, start, end);
      if (filled <= this.#most) {
        if (this.walker.grouped >= 0) this.#noteGrouped(bytes);
        return 'row';
      }
      this.#rejections.add(
        lineNumber,
        `The line has ${filled} fields, where ${this.#most} are usual: a lost line end may have joined two rows.`,
      );
      return 'rejected';
    }
    if (this.#isHeader(bytes, first, end)) return 'header';
    if (this.walker.bad >= 0) {
      const bad = this.walker.bad;
      const cell = this.#decode(
        bytes,
        this.walker.starts[bad] as number,
        this.walker.ends[bad] as number,
      );
      const column = this.#columnName(bad);
      this.#rejections.add(lineNumber, `“${excerpt(cell)}” is not a number (${column}).`);
    } else {
      this.#rejections.add(lineNumber, `The line has ${count} of ${this.#shortest} fields.`);
    }
    return 'rejected';
  }

  /** True when the plain line bytes[start, end), whose fields stand in the walker, is a row of the table. */
  isPlainRow(bytes: Uint8Array, start: number, end: number): boolean {
    const { fields } = this.walker;
    if (fields < this.#shortest || bytes[start] === HASH) return false;
    return fields <= this.#most || this.#filledFields(bytes, start, end) <= this.#most;
  }

  /** True when bytes[start, end) has all fields of the table, every number whole. */
  isWhole(bytes: Uint8Array, start: number, end: number): boolean {
    const count = this.walker.walk(bytes, start, end);
    return this.walker.bad < 0 && count >= this.#shortest && count <= this.#most;
  }

  /** What was done to numbers, a sentence each. */
  get said(): readonly string[] {
    const grouped = this.#grouped;
    if (grouped === null) return [];
    return [
      `${grouped.column}: “${grouped.text}” is read as ${grouped.value}; such a mark between thousands is left out in all numbers.`,
    ];
  }

  /** Text of a field of the last row. */
  text(bytes: Uint8Array, field: number): string {
    return this.#decode(
      bytes,
      this.walker.starts[field] as number,
      this.walker.ends[field] as number,
    ).trim();
  }

  /** Fields of the last row up to the last one that is not empty. */
  #filledFields(bytes: Uint8Array, start: number, end: number): number {
    let fields = this.walker.fields;
    for (let i = end - 1; i >= start; i--) {
      const byte = bytes[i] as number;
      if (byte === this.#delimiter && byte !== 32) fields--;
      else if (byte > 32 && byte !== 34) break;
    }
    return fields;
  }

  #noteGrouped(bytes: Uint8Array): void {
    if (this.#grouped !== null) return;
    const field = this.walker.grouped;
    this.#grouped = {
      column: this.#columnName(field),
      text: excerpt(this.text(bytes, field)),
      value: this.walker.values[field] as number,
    };
  }

  #columnName(field: number): string {
    const name = this.plan.columns[field]?.name ?? '';
    return name === '' ? `column ${field + 1}` : `column ${name}`;
  }

  #isHeader(bytes: Uint8Array, from: number, end: number): boolean {
    const header = this.#header;
    if (header.length === 0 || end - from < header.length) return false;
    for (let i = 0; i < header.length; i++) if (bytes[from + i] !== header[i]) return false;
    return true;
  }
}

/** First byte that is no blank, BOM or ^Z; -1 when the line holds nothing else. */
function firstByte(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte <= 32) continue;
    if (byte === 0xef && bytes[i + 1] === 0xbb && bytes[i + 2] === 0xbf) {
      i += 2;
      continue;
    }
    return i;
  }
  return -1;
}

/** One wish per field; columns may name a field twice, for two owners. */
function wishesOf(plan: TablePlan): FieldWish[] {
  const wishes: FieldWish[] = [];
  for (const { index } of plan.columns) while (wishes.length <= index) wishes.push(skipField);
  for (const column of plan.columns) {
    const wish = wishOf(plan, column);
    if (wish !== skipField) wishes[column.index] = wish;
  }
  return wishes;
}

function wishOf(plan: TablePlan, { index, meaning }: ColumnSpec): FieldWish {
  const clock = plan.clocks.get(index);
  if (clock !== undefined) {
    return clock === 'number' || clock === 'epoch' ? numberWish(plan, index) : textField;
  }
  if (meaning === null) return skipField;
  if (numberMeanings.has(meaning)) return numberWish(plan, index);
  return textMeanings.has(meaning) ? textField : skipField;
}

function numberWish(plan: TablePlan, field: number): FieldWish {
  return plan.otherDecimals?.has(field) ? otherNumberField : numberField;
}
