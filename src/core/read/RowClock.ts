import type { LocalSeconds } from '../localTime.ts';
import { type Conversion, conversionOf, convert } from './conversion.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import { parseDuration } from './parseDuration.ts';
import { type DateOrder, parseTimestamp } from './parseTimestamp.ts';
import type { RowReader } from './RowReader.ts';
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
    return stamp - this.#origin;
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
    if (stamp.ambiguous && this.#lastText !== '') {
      const day = (value: string): string => value.replace(/[ T].*$/, '');
      if (day(text) !== day(this.#lastText)) {
        this.#decideOrder(text);
        stamp = parseTimestamp(text, this.#order) ?? stamp;
      }
    } else if (!stamp.ambiguous && this.#ambiguous) {
      this.#decideOrder(text);
    }
    if (stamp.ambiguous) this.#ambiguous = true;
    if (this.#originText === '') this.#originText = text;
    this.#lastText = text;
    this.#lastStamp = stamp.seconds;
    return stamp.seconds;
  }

  /** Sets the order of day and month from the step between the last row and this one. */
  #decideOrder(text: string): void {
    const step = (order: DateOrder): number => {
      const now = parseTimestamp(text, order)?.seconds ?? Number.NaN;
      const before = parseTimestamp(this.#lastText, order)?.seconds ?? Number.NaN;
      return now - before >= 0 ? now - before : Number.POSITIVE_INFINITY;
    };
    this.#order = step('dayFirst') < step('monthFirst') ? 'dayFirst' : 'monthFirst';
    this.#ambiguous = false;
    const origin = parseTimestamp(this.#originText, this.#order)?.seconds ?? Number.NaN;
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

/** Days from Excel's day zero to 1970. */
const excelDaysTo1970 = 25_569;

/** Seconds between 1904, where LabVIEW counts from, and 1970. */
const labViewEpoch = 2_082_844_800;

/** Seconds since 1970 from a count of s, ms or microseconds, LabVIEW's since 1904, Excel's days. */
function epochSeconds(value: number): number {
  if (value < 1e5) return (value - excelDaysTo1970) * DAY;
  if (value > 1e14) return value / 1e6;
  if (value > 1e11) return value / 1000;
  return value > 3.1e9 ? value - labViewEpoch : value;
}

function fineness(column: ColumnSpec, style: ClockStyle | undefined): number {
  if (style === 'duration') return 2;
  return column.unit?.dimension === 'time' ? column.unit.multiplier / column.unit.divisor : 10;
}
