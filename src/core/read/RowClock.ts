import type { LocalSeconds } from '../localTime.ts';
import { type Conversion, conversionOf, convert } from './conversion.ts';
import { epochSeconds } from './epochSeconds.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import { parseDuration } from './parseDuration.ts';
import { type DateOrder, parseTimestamp } from './parseTimestamp.ts';
import type { RowReader } from './RowReader.ts';
import { SummerTime } from './SummerTime.ts';
import { settleDateOrder } from './settleDateOrder.ts';
import { stampAt } from './stampAt.ts';
import type { ClockStyle, TablePlan } from './TablePlan.ts';

const DAY = 86400;

/**
 * The time of each row in seconds. An elapsed column is taken as it is; absolute times count from
 * the table's first row. Days and months written in an order that nothing decides are read by the
 * first change of date: the order that gives the smaller step forward is the right one.
 */
export class RowClock {
  readonly #elapsed: ColumnSpec | null;
  readonly #conversion: Conversion | null;
  readonly #elapsedStyle: ClockStyle;
  readonly #stamp: ColumnSpec | null;
  readonly #stampStyle: ClockStyle;
  readonly #timeOfDay: ColumnSpec | null;
  /** Field of an elapsed time that stands alone and needs no more than a factor; else -1. */
  readonly #plainField: number;
  readonly #plainFactor: number;
  #order: DateOrder = null;
  #origin = Number.NaN;
  #originText = '';
  #lastText = '';
  #lastStamp = Number.NaN;
  #midnights = 0;
  #ambiguous = false;
  #stampLessElapsed = Number.NaN;
  #contradictory = 0;
  readonly #summerTime = new SummerTime();

  constructor(plan: TablePlan) {
    this.#order = plan.dateOrder ?? null;
    const styleOf = (column: ColumnSpec): ClockStyle | undefined => plan.clocks.get(column.index);
    const all = plan.columns.filter((column) => plan.clocks.has(column.index));
    const counts = all.filter((column) => /^(number|duration)$/.test(styleOf(column) as string));
    // Of several elapsed columns (d, h, s) the finest tells most.
    counts.sort((a, b) => fineness(a, styleOf(a)) - fineness(b, styleOf(b)));
    this.#elapsed = counts[0] ?? null;
    this.#elapsedStyle = this.#elapsed === null ? 'number' : (styleOf(this.#elapsed) as ClockStyle);
    this.#conversion = this.#elapsed === null ? null : conversionOf(this.#elapsed);
    const byStyle = (style: ClockStyle): ColumnSpec | undefined =>
      all.find((column) => styleOf(column) === style);
    this.#stamp =
      byStyle('stamp') ?? byStyle('epoch') ?? byStyle('date') ?? byStyle('timeOfDay') ?? null;
    this.#stampStyle = this.#stamp === null ? 'stamp' : (styleOf(this.#stamp) as ClockStyle);
    const isPlain =
      this.#stamp === null && this.#elapsedStyle === 'number' && this.#conversion?.divisor === 1;
    this.#plainField = isPlain ? (this.#elapsed?.index ?? -1) : -1;
    this.#plainFactor = this.#conversion?.multiplier ?? 1;
    this.#timeOfDay = this.#stampStyle === 'date' ? (byStyle('timeOfDay') ?? null) : null;
  }

  get hasTime(): boolean {
    return this.#elapsed !== null || this.#stamp !== null;
  }

  /** Wall clock at time zero of the rows; null when the rows do not tell. */
  get startedAt(): LocalSeconds | null {
    if (this.#ambiguous || this.#stampStyle === 'timeOfDay') return null;
    const at = this.#elapsed === null ? this.#origin : this.#stampLessElapsed;
    return Number.isFinite(at) ? at : null;
  }

  /** Day and month of the dates could be either way round, and nothing has decided it. */
  get isAmbiguous(): boolean {
    return this.#ambiguous;
  }

  /** Changes of the wall clock that look like those of summer time, a sentence each. */
  get summerTime(): readonly string[] {
    return this.#ambiguous ? [] : this.#summerTime.said;
  }

  /** Rows whose date can only be the other way round than the dates before. */
  get contradictory(): number {
    return this.#contradictory;
  }

  /** Seconds of the row that `reader` has just read; NaN when its clock cannot be read. */
  secondsOf(reader: RowReader, bytes: Uint8Array): number {
    if (this.#plainField >= 0) {
      const value = reader.walker.values[this.#plainField] as number;
      return this.#plainFactor === 1 ? value : value * this.#plainFactor;
    }
    const elapsed = this.#elapsed === null ? Number.NaN : this.#elapsedSeconds(reader, bytes);
    if (this.#stamp === null) return elapsed;
    if (this.#elapsed !== null) {
      if (!Number.isFinite(this.#stampLessElapsed) && Number.isFinite(elapsed)) {
        this.#stampLessElapsed = this.#stampSeconds(reader, bytes) - elapsed;
      }
      return elapsed;
    }
    const stamp = this.#stampSeconds(reader, bytes);
    if (!Number.isFinite(this.#origin)) this.#origin = stamp;
    this.#summerTime.note(stamp);
    return stamp - this.#origin;
  }

  /** Time is one column of numbers and nothing else. */
  get isPlain(): boolean {
    return this.#plainField >= 0;
  }

  /**
   * Where the clock is plain: seconds of many rows, of `width` numbers each, into `seconds`. False when
   * one of them cannot be read.
   */
  secondsOfRows(values: Float64Array, rows: number, width: number, seconds: Float64Array): boolean {
    const factor = this.#plainFactor;
    let sum = 0;
    for (let row = 0, at = this.#plainField; row < rows; row++, at += width) {
      const value = (values[at] as number) * factor;
      seconds[row] = value;
      sum += value;
    }
    return !Number.isNaN(sum);
  }

  /** What the rows so far have told, in the order in which `resume` takes it. */
  progress(): readonly (number | string | boolean | null)[] {
    return [
      this.#order,
      this.#origin,
      this.#originText,
      this.#lastText,
      this.#lastStamp,
      this.#midnights,
      this.#ambiguous,
      this.#stampLessElapsed,
    ];
  }

  resume(progress: ReturnType<RowClock['progress']>): void {
    const [order, origin, originText, lastText, lastStamp, midnights, ambiguous, less] = progress;
    this.#order = order as DateOrder;
    this.#origin = origin as number;
    this.#originText = originText as string;
    this.#lastText = lastText as string;
    this.#lastStamp = lastStamp as number;
    this.#midnights = midnights as number;
    this.#ambiguous = ambiguous as boolean;
    this.#stampLessElapsed = less as number;
  }

  #elapsedSeconds(reader: RowReader, bytes: Uint8Array): number {
    const index = (this.#elapsed as ColumnSpec).index;
    if (this.#elapsedStyle === 'duration') return parseDuration(reader.text(bytes, index));
    return convert(reader.walker.values[index] as number, this.#conversion as Conversion);
  }

  #stampSeconds(reader: RowReader, bytes: Uint8Array): number {
    const column = this.#stamp as ColumnSpec;
    const walker = reader.walker;
    if (this.#stampStyle === 'epoch') {
      const value = walker.values[column.index] as number;
      return epochSeconds(value);
    }
    const start = walker.starts[column.index] as number;
    const fast =
      this.#timeOfDay === null
        ? stampAt(bytes, start, walker.ends[column.index] as number)
        : Number.NaN;
    if (!Number.isNaN(fast)) return fast;
    let text = reader.text(bytes, column.index);
    if (this.#timeOfDay !== null) text += ` ${reader.text(bytes, this.#timeOfDay.index)}`;
    return this.#slowStamp(text);
  }

  #slowStamp(text: string): number {
    let stamp = parseTimestamp(text, this.#order);
    if (stamp === null) return Number.NaN;
    if (!stamp.hasDate) return this.#withMidnights(stamp.seconds);
    if (stamp.proves !== null && this.#order !== null && stamp.proves !== this.#order) {
      this.#contradictory++;
    }
    if (this.#ambiguous && text !== this.#lastText) {
      const { order } = settleDateOrder([this.#lastText, text]);
      if (order !== null) {
        this.#decideOrder(order);
        stamp = parseTimestamp(text, order) ?? stamp;
      }
    }
    if (stamp.ambiguous) this.#ambiguous = true;
    if (this.#originText === '') this.#originText = text;
    this.#lastText = text;
    this.#lastStamp = stamp.seconds;
    return stamp.seconds;
  }

  /** Sets the order of day and month, and puts the start where it belongs. */
  #decideOrder(order: DateOrder): void {
    this.#order = order;
    this.#ambiguous = false;
    const origin = parseTimestamp(this.#originText, order)?.seconds ?? Number.NaN;
    // All rows so far share one date, so their distances stay right.
    if (Number.isFinite(this.#stampLessElapsed)) {
      const before = parseTimestamp(this.#originText, null)?.seconds ?? Number.NaN;
      this.#stampLessElapsed += origin - before;
    } else this.#origin = origin;
  }

  /** A clock without date that jumps back by hours has passed midnight. */
  #withMidnights(seconds: number): number {
    if (seconds + this.#midnights * DAY < this.#lastStamp - DAY / 2) this.#midnights++;
    this.#lastStamp = seconds + this.#midnights * DAY;
    return this.#lastStamp;
  }
}

function fineness(column: ColumnSpec, style: ClockStyle | undefined): number {
  if (style === 'duration') return 2;
  return column.unit?.dimension === 'time' ? column.unit.multiplier / column.unit.divisor : 10;
}
