import { settleSigns } from '../jv/settleSigns.ts';
import type { Direction, Sweep } from '../measurement.ts';
import { identityOfPath } from './identityOfPath.ts';
import type { DecodeBytes, FileParser, FilePlace, ParsedFile } from './Reader.ts';
import { excerpt, RejectionList } from './RejectionList.ts';

interface SweepNote {
  readonly exposureHours: number;
  readonly areaCm2: number | null;
  readonly irradianceMwCm2: number | null;
  readonly fileName: string;
}

const MM2_PER_CM2 = 100;

/**
 * Reads the series of J-V curves of `agedJvReader`. The one voltage axis is that of the forward
 * sweeps where both directions are in the file, and reverse columns are printed in scan order: they
 * are turned before they are paired with it.
 */
export class AgedJvParser implements FileParser {
  readonly #place: FilePlace;
  readonly #decode: DecodeBytes;
  readonly #rejections = new RejectionList();
  #names: readonly string[] = [];
  readonly #notes: SweepNote[] = [];
  #columns = 0;
  readonly #rows: number[][] = [];

  constructor(place: FilePlace, decode: DecodeBytes) {
    this.#place = place;
    this.#decode = decode;
  }

  feed(bytes: Uint8Array, start: number, end: number, lineNumber: number): void {
    const cells = this.#decode(bytes, start, end).trimEnd().split('\t');
    if (cells.every((cell) => cell.trim() === '')) return;
    if (this.#names.length === 0) this.#names = cells.map((cell) => cell.trim().toLowerCase());
    else if (/^U \[V\]/.test(cells[0] as string)) this.#columns = cells.length - 1;
    else if (this.#columns === 0) this.#notes.push(this.#noteOf(cells));
    else {
      const numbers = cells.map((cell) => (cell.trim() === '' ? Number.NaN : Number(cell)));
      if (Number.isFinite(numbers[0]) && numbers.length > this.#columns) this.#rows.push(numbers);
      else
        this.#rejections.add(lineNumber, `“${excerpt(cells.join(' '))}” is no row of the curves.`);
    }
  }

  feedUnterminated(bytes: Uint8Array, start: number, end: number): boolean {
    const cells = this.#decode(bytes, start, end).split('\t');
    if (this.#columns === 0 || cells.length <= this.#columns) return false;
    if (cells.some((cell) => cell.trim() === '' || !Number.isFinite(Number(cell)))) return false;
    this.feed(bytes, start, end, 0);
    return true;
  }

  parsed(): ParsedFile {
    const assumptions = ['The printed results are not used: figures are computed from the curves.'];
    const paths = this.#notes.map(({ fileName }) => identityOfPath(fileName));
    const isMixed = new Set(paths.map((path) => path.direction)).size > 1;
    if (isMixed) {
      assumptions.push('Forward and reverse share one voltage axis; reverse columns were turned.');
    }
    const sweeps: Sweep[] = [];
    for (let column = 1; column <= this.#columns && this.#rows.length >= 3; column++) {
      sweeps.push(this.#sweepOf(column, isMixed));
    }
    return {
      kind: 'jv',
      tracks: [],
      sweeps,
      rows: this.#rows.length,
      rejected: this.#rejections.count,
      rejections: this.#rejections.kept,
      assumptions,
      message: null,
    };
  }

  #noteOf(cells: readonly string[]): SweepNote {
    const cell = (pattern: RegExp): string =>
      cells[this.#names.findIndex((name) => pattern.test(name))] ?? '';
    const number = (pattern: RegExp): number => {
      const text = cell(pattern).trim();
      return text === '' ? Number.NaN : Number(text);
    };
    const areaCm2 = number(/area \[mm2\]/) / MM2_PER_CM2;
    const irradiance = number(/intensity \[mw\/cm2\]/);
    const exposure = number(/^exposure time/);
    return {
      exposureHours: Number.isFinite(exposure) ? exposure : number(/^time \[h\]/),
      areaCm2: areaCm2 > 0 ? areaCm2 : null,
      irradianceMwCm2: irradiance > 0 ? irradiance : null,
      fileName: cell(/^file/).trim(),
    };
  }

  #sweepOf(column: number, isMixed: boolean): Sweep {
    const note = this.#notes[column - 1] ?? null;
    const path = identityOfPath(note?.fileName || this.#place.path);
    const voltage = this.#rows.map((row) => row[0] as number);
    const density = this.#rows.map((row) => row[column] as number);
    const isReverse = path.direction === 'reverse';
    if (isMixed && isReverse) density.reverse();
    const kept = voltage.flatMap((_, at) => (Number.isFinite(density[at]) ? [at] : []));
    const signs = settleSigns(
      kept.map((at) => voltage[at] as number),
      kept.map((at) => density[at] as number),
      path.illumination,
      0.01,
    );
    const first = (voltage[0] as number) * signs.voltage;
    const last = (voltage[voltage.length - 1] as number) * signs.voltage;
    const scanned: Direction = last > first ? 'forward' : 'reverse';
    const label = path.stem === '' ? path.base : path.stem;
    const illumination = path.illumination ?? (signs.hasPhotocurrent ? 'light' : 'dark');
    return {
      device: {
        label,
        condition: null,
        substrate: null,
        pixel: null,
        areaCm2: note?.areaCm2 ?? null,
      },
      measuredAt: path.measuredAt,
      ageHours: path.measuredAt === null ? (note?.exposureHours ?? null) : null,
      direction: path.direction ?? scanned,
      illumination,
      irradianceMwCm2: illumination === 'light' ? (note?.irradianceMwCm2 ?? null) : null,
      voltage: Float64Array.from(kept, (at) => (voltage[at] as number) * signs.voltage),
      currentMa: null,
      currentDensityMaCm2: Float64Array.from(kept, (at) => (density[at] as number) * signs.current),
    };
  }
}
