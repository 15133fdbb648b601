import type { Direction, Track } from '../measurement.ts';
import type { Quantity } from '../quantity.ts';
import { Float64Column } from '../series/Float64Column.ts';
import { fileContext } from './fileContext.ts';
import { parseTimestamp } from './parseTimestamp.ts';
import type { DecodeBytes, FileParser, FilePlace, ParsedFile } from './Reader.ts';
import { RejectionList } from './RejectionList.ts';

const cells = 4;
/** Field of the first cell's area, and of the first result (glued to the word `hysteresis$`). */
const firstArea = 6;
const firstResult = 10;
/** Four blocks of eight: Jsc in mA/cm2, Voc in mV, FF and PCE in %; four reverse, then four forward. */
const block = 2 * cells;
const quantities = [
  ['shortCircuitCurrentDensity', 1],
  ['openCircuitVoltage', 1000],
  ['fillFactor', 100],
  ['pce', 1],
] as const satisfies readonly (readonly [Quantity, number])[];

interface Open {
  readonly label: string;
  readonly pixel: string;
  readonly direction: Direction;
  readonly time: Float64Column;
  readonly columns: Map<Quantity, Float64Column>;
}

/**
 * Reads the results of `repeatedIvReader`; the curves behind them are not read. A line counts only
 * when Jsc, Voc, FF and PCE of its cells agree with each other, which proves the order of the fields.
 */
export class RepeatedIvParser implements FileParser {
  readonly #decode: DecodeBytes;
  readonly #rejections = new RejectionList();
  readonly #tracks: readonly Open[];
  #startedAt: number | null = null;
  #areaCm2: number | null = null;
  #rows = 0;

  constructor(place: FilePlace, decode: DecodeBytes) {
    this.#decode = decode;
    const { path } = fileContext(place, null, {});
    const base = path.stem === '' ? path.base : path.stem;
    this.#tracks = (['reverse', 'forward'] as const).flatMap((direction) =>
      Array.from({ length: cells }, (_, at) => ({
        label: `${base} ${at + 1}`,
        pixel: String(at + 1),
        direction,
        time: new Float64Column(),
        columns: new Map(quantities.map(([quantity]) => [quantity, new Float64Column()])),
      })),
    );
  }

  feed(bytes: Uint8Array, start: number, end: number, lineNumber: number): void {
    const text = this.#decode(bytes, start, Math.min(end, start + 20_000));
    if (text.trim() === '') return;
    const fields = text.split('\t').map((field) => field.replace(/^\s*hysteresis\$/, '').trim());
    const stamp = parseTimestamp(fields[1] ?? '');
    if (stamp === null || !stamp.hasDate) {
      this.#rejections.add(lineNumber, 'The time of the line cannot be read.');
      return;
    }
    const values = this.#tracks.map((_, at) =>
      quantities.map(([, divisor], k) => {
        const field = fields[firstResult + k * block + at] ?? '';
        return field === '' ? Number.NaN : Number(field) / divisor;
      }),
    );
    if (!values.some(agrees) || values.some((one) => !agrees(one) && isSane(one))) {
      this.#rejections.add(lineNumber, 'Jsc, Voc, FF and PCE of the line do not fit each other.');
      return;
    }
    this.#startedAt ??= stamp.seconds;
    const area = Number(fields[firstArea]);
    if (this.#areaCm2 === null && area > 0 && area < 100) this.#areaCm2 = area;
    for (const [at, track] of this.#tracks.entries()) {
      track.time.push(stamp.seconds - this.#startedAt);
      quantities.forEach(([quantity], k) => {
        track.columns.get(quantity)?.push(values[at]?.[k] ?? Number.NaN);
      });
    }
    this.#rows++;
  }

  parsed(): ParsedFile {
    const tracks = this.#tracks.map(
      ({ label, pixel, direction, time, columns }): Track => ({
        device: { label, condition: null, substrate: null, pixel, areaCm2: this.#areaCm2 },
        kind: 'parameters',
        startedAt: this.#startedAt,
        direction,
        timeSeconds: time,
        columns,
        distrusted: new Set(),
      }),
    );
    return {
      kind: 'parameters',
      tracks,
      sweeps: [],
      rows: this.#rows,
      rejected: this.#rejections.count,
      rejections: this.#rejections.kept,
      assumptions: ['The printed results are read; the curves behind them in each line are not.'],
      message: null,
    };
  }
}

/** PCE under one sun is Jsc * Voc * FF within rounding. */
function agrees([jsc = 0, voc = 0, ff = 0, pce = 0]: readonly number[]): boolean {
  return pce > 0.05 && Math.abs((jsc * voc * ff) / pce - 1) < 0.05;
}

/** A result that claims to be a working cell. */
function isSane([jsc = 0, voc = 0, , pce = 0]: readonly number[]): boolean {
  return pce > 0.5 && jsc > 0.5 && voc > 0.2;
}
