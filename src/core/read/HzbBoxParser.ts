import type { DeviceIdentity } from '../device.ts';
import { closedShutter } from './closedShutter.ts';
import { FieldWalker } from './FieldWalker.ts';
import { numberField, skipField } from './FieldWish.ts';
import { hzbBoxColumns } from './hzbBoxColumns.ts';
import type { DecodeBytes, FileHead, FileParser, ParsedFile } from './Reader.ts';
import type { TablePlan } from './TablePlan.ts';
import { TrackTableParser } from './TrackTableParser.ts';

/** What the trigger column prints for a row of tracking, and for a row in the dark. */
const trackingTrigger = 0;
const darkTrigger = 10_000;
const noValue = -999;

/** Why a row is none of tracking. */
type LeftOut = 'sweeps' | 'dark' | 'shutter';

/**
 * Reads the raw file of an ageing box: one row per event of one box, one pair of columns per pixel. Rows
 * of tracking become a track per pixel; rows of J-V sweeps, in the dark and behind a closed shutter
 * are left out of it, and told. A J-V row's results (Voc, FF, no area) are not used.
 */
export class HzbBoxParser implements FileParser {
  readonly #plan: TablePlan;
  readonly #track: TrackTableParser;
  readonly #walker: FieldWalker;
  readonly #triggers: readonly number[];
  readonly #shutters: readonly number[];
  readonly #closed: number | null;
  readonly #left: Record<LeftOut, number> = { sweeps: 0, dark: 0, shutter: 0 };

  constructor(plan: TablePlan, head: FileHead, decode: DecodeBytes) {
    const sorted = hzbBoxColumns(plan);
    this.#triggers = sorted.triggers;
    this.#shutters = sorted.shutters;
    this.#closed = closedShutter(plan, sorted, head.lines);
    const wanted = new Set([...sorted.triggers, ...sorted.shutters]);
    const wishes = plan.columns.map(({ index }) => (wanted.has(index) ? numberField : skipField));
    this.#walker = new FieldWalker(plan.delimiter, wishes, plan.decimalComma);
    this.#plan = { ...plan, columns: sorted.columns, dateOrder: 'monthFirst', assumptions: [] };
    this.#track = new TrackTableParser(this.#plan, head.place, decode, {
      identity,
      assumptions: [
        'The box prints no units; they are mA and mV, and W/m2 for the irradiance, in this format.',
        'Dates are month/day/year in this format.',
      ],
    });
  }

  feed(bytes: Uint8Array, start: number, end: number, lineNumber: number): void {
    if (lineNumber < this.#plan.firstDataLine) return;
    this.#walker.walk(bytes, start, end);
    const left = this.#walker.bad < 0 ? this.#kindOfRow() : null;
    if (left === null) this.#track.feed(bytes, start, end, lineNumber);
    else this.#left[left]++;
  }

  parsed(): ParsedFile {
    const parsed = this.#track.parsed();
    return { ...parsed, assumptions: [...parsed.assumptions, ...this.#said()] };
  }

  /** Why a row is none of tracking; null when it is one, or when nothing tells. */
  #kindOfRow(): LeftOut | null {
    const trigger = this.#first(this.#triggers);
    if (trigger === darkTrigger) return 'dark';
    if (Number.isFinite(trigger) && trigger !== trackingTrigger) return 'sweeps';
    const isClosed = this.#closed !== null && this.#first(this.#shutters) === this.#closed;
    return isClosed ? 'shutter' : null;
  }

  /** The first of some columns that has a value in this row: a row belongs to one box. */
  #first(fields: readonly number[]): number {
    for (const field of fields) {
      const value = this.#walker.values[field] as number;
      if (Number.isFinite(value) && value !== noValue) return value;
    }
    return Number.NaN;
  }

  #said(): string[] {
    const { sweeps, dark, shutter } = this.#left;
    const said: string[] = [];
    if (sweeps > 0) {
      said.push(`Rows with results of J-V sweeps, which give no area and are not used: ${sweeps}.`);
    }
    if (dark > 0) said.push(`Rows in the dark, left out of the tracks: ${dark}.`);
    if (shutter > 0) {
      said.push(
        `Rows behind the closed shutter (${this.#closed}, told by the currents), left out of the tracks: ${shutter}.`,
      );
    } else if (this.#shutters.length > 0 && this.#closed === null) {
      said.push(
        'Which state of the shutter is closed is not told by the currents; no row is left out for it.',
      );
    }
    return said;
  }
}

/** `Box 1 Sample 0 Pixel 3`: the sample is the substrate. */
function identity(found: DeviceIdentity): DeviceIdentity {
  const match = /^(Box \d+ Sample \d+) Pixel (\d+)$/.exec(found.label);
  if (match === null) return found;
  return { ...found, substrate: match[1] as string, pixel: match[2] as string };
}
