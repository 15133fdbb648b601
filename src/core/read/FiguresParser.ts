import type { Quantity } from '../quantity.ts';
import { Float64Column } from '../series/Float64Column.ts';
import { conversionOf, convert } from './conversion.ts';
import { fileContext } from './fileContext.ts';
import { HeadCells } from './HeadCells.ts';
import { identifyDevice } from './identifyDevice.ts';
import { type FigureLine, parseFigureLine } from './parseFigureLine.ts';
import type { DecodeBytes, FileParser, FilePlace, ParsedFile } from './Reader.ts';
import { settleUnits } from './settleUnits.ts';
import { TableRows } from './TableRows.ts';

const kept: ReadonlySet<string> = new Set([
  'voltage',
  'current',
  'currentDensity',
  'power',
  'powerDensity',
  'pce',
  'openCircuitVoltage',
  'shortCircuitCurrentDensity',
  'fillFactor',
  'temperature',
  'irradiance',
]);

/** Reads results that stand one per line into one row of parameters, dated by the file's name. */
export class FiguresParser implements FileParser {
  readonly #place: FilePlace;
  readonly #decode: DecodeBytes;
  readonly #figures = new Map<string, FigureLine>();
  #rows = 0;

  constructor(place: FilePlace, decode: DecodeBytes) {
    this.#place = place;
    this.#decode = decode;
  }

  feed(bytes: Uint8Array, start: number, end: number): void {
    // Such a note is understood as a whole: title, results and blank lines.
    this.#rows++;
    if (end - start > 300) return;
    const figure = parseFigureLine(this.#decode(bytes, start, end));
    if (figure === null) return;
    const meaning = figure.column.meaning ?? '';
    if (kept.has(meaning) && !this.#figures.has(meaning)) this.#figures.set(meaning, figure);
  }

  /** Results are written at once, so the last one counts without a line end too. */
  feedUnterminated(bytes: Uint8Array, start: number, end: number): boolean {
    if (end - start > 300 || parseFigureLine(this.#decode(bytes, start, end)) === null)
      return false;
    this.feed(bytes, start, end);
    return true;
  }

  parsed(): ParsedFile {
    const context = fileContext(this.#place, null, {});
    const columns = new Map<Quantity, Float64Column>();
    const { columns: settled, assumptions } = this.#settled();
    [...this.#figures.values()].forEach(({ value }, at) => {
      const column = settled[at];
      if (column === undefined) return;
      const values = new Float64Column();
      values.push(convert(value, conversionOf(column)));
      columns.set(column.meaning as Quantity, values);
    });
    const { measuredAt } = context.facts;
    const { ageHours } = context.path;
    const time = new Float64Column();
    time.push(measuredAt !== null ? 0 : ageHours === null ? Number.NaN : ageHours * 3600);
    return {
      kind: 'parameters',
      tracks: [
        {
          device: identifyDevice(context.facts, context.path, '', false),
          kind: 'parameters',
          startedAt: measuredAt?.seconds ?? null,
          direction: context.facts.direction,
          timeSeconds: time,
          columns,
          distrusted: new Set(),
        },
      ],
      sweeps: [],
      rows: this.#rows,
      rejected: 0,
      rejections: [],
      assumptions,
      message: null,
    };
  }

  #settled(): ReturnType<typeof settleUnits> {
    const figures = [...this.#figures.values()];
    const line = figures.map(({ value }) => String(value)).join('\t');
    const cells = new HeadCells([line], { delimiter: 'tab', decimalComma: false }, 1);
    return settleUnits(
      figures.map(({ column }, index) => ({ ...column, index })),
      new TableRows(cells, [0]),
    );
  }
}
