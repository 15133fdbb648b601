import type { Direction, Track } from '../measurement.ts';
import { directionOf } from './directionOf.ts';
import { type FileContext, fileContext } from './fileContext.ts';
import { type ColumnGroup, groupColumns } from './groupColumns.ts';
import { identifyDevice } from './identifyDevice.ts';
import { type KeptTrack, keptTrack } from './keptTrack.ts';
import { longestLineBytes } from './LineSplitter.ts';
import { type OpenTrack, openTracks } from './openTracks.ts';
import type { PlainData } from './PlainData.ts';
import { PlainLines, type PlainRowSink } from './PlainLines.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import type {
  DecodeBytes,
  FileParser,
  FilePlace,
  ParsedFile,
  PlainStretch,
  Rejection,
} from './Reader.ts';
import { RejectionList } from './RejectionList.ts';
import { RowClock } from './RowClock.ts';
import { RowReader } from './RowReader.ts';
import { saidOfStandIns, saidOfTimes } from './saidOfLog.ts';
import type { TableHints } from './TableHints.ts';
import type { TablePlan } from './TablePlan.ts';

/** Plain rows taken at once: their numbers stay in the fastest memory. */
const plainRows = 128;

/** What `progress` tells of a log. */
interface KeptLog {
  readonly rows: number;
  readonly rejected: number;
  readonly rejections: readonly Rejection[];
  readonly clock: ReturnType<RowClock['progress']>;
  readonly tracks: readonly (readonly [string, readonly KeptTrack[]])[];
}

/**
 * Reads logs (MPP, SPO) and tables of J-V parameters: one track per channel where channels stand side
 * by side, one per device where a column names the device of each row.
 */
export class TrackTableParser implements FileParser, PlainRowSink {
  readonly #plan: TablePlan;
  readonly #hints: TableHints;
  readonly #decode: DecodeBytes;
  readonly #context: FileContext;
  readonly rejections = new RejectionList();
  readonly #reader: RowReader;
  readonly #plainLines: PlainLines;
  /** Number of the plain line that comes next. */
  #plainLine = 0;
  /** Times of the plain rows that are taken at once. */
  readonly #seconds: Float64Array;
  readonly #clock: RowClock;
  readonly #groups: readonly ColumnGroup[];
  readonly #keyColumns: readonly ColumnSpec[];
  readonly #tracks = new Map<string, OpenTrack[]>();
  #only: OpenTrack[] | null = null;
  #rows = 0;
  /** Time of all rows of a table without any: the age or the date that its name tells. */
  readonly #fixedSeconds: number;

  constructor(plan: TablePlan, place: FilePlace, decode: DecodeBytes, hints: TableHints = {}) {
    this.#plan = plan;
    this.#hints = hints;
    this.#decode = decode;
    this.#context = fileContext(place, plan, hints);
    this.#reader = new RowReader(plan, decode, this.rejections);
    this.#clock = new RowClock(plan);
    const { ageHours } = this.#context.path;
    const isDated = this.#context.facts.measuredAt !== null;
    this.#fixedSeconds = isDated ? 0 : ageHours === null ? Number.NaN : ageHours * 3600;
    this.#groups = groupColumns(plan.columns);
    this.#keyColumns = plan.columns.filter((column) =>
      /^(channel|device|pixel|condition|direction)$/.test(column.meaning ?? ''),
    );
    // A clock that is text, or a row that names its device, must be looked at row by row.
    const rowsAtOnce = this.#clock.isPlain && this.#keyColumns.length === 0 ? plainRows : 1;
    this.#plainLines = new PlainLines(this.#reader.walker, rowsAtOnce);
    this.#seconds = new Float64Array(rowsAtOnce);
    if (this.#keyColumns.length === 0) {
      this.#only = openTracks(this.#groups, '', this.#context.facts, null);
      this.#tracks.set('', this.#only);
    }
  }

  feed(bytes: Uint8Array, start: number, end: number, lineNumber: number): void {
    if (lineNumber < this.#plan.firstDataLine) return;
    const footer = this.#hints.footer;
    if (
      footer !== undefined &&
      (bytes[start] as number) > 64 &&
      footer.test(this.#decode(bytes, start, Math.min(end, start + 200)))
    ) {
      return;
    }
    if (this.#reader.read(bytes, start, end, lineNumber) === 'row') this.#take(bytes, lineNumber);
  }

  feedPlainLines(bytes: Uint8Array, start: number, end: number, lineNumber: number): PlainStretch {
    if (lineNumber < this.#plan.firstDataLine) return { end: start, lines: 0 };
    this.#plainLine = lineNumber;
    const reached = this.#plainLines.walk(bytes, start, end, this);
    return { end: reached, lines: this.#plainLine - lineNumber };
  }

  isPlainRow(bytes: Uint8Array, start: number, end: number): boolean {
    return end - start <= longestLineBytes && this.#reader.isPlainRow(bytes, start, end);
  }

  takePlainRows(values: Float64Array, rows: number, bytes: Uint8Array): void {
    const line = this.#plainLine;
    this.#plainLine += rows;
    const own = this.#reader.walker.values;
    if (values !== own && this.#clock.secondsOfRows(values, rows, own.length, this.#seconds)) {
      for (const { batch } of this.#only ?? [])
        batch.addRows(this.#seconds, values, rows, own.length);
      this.#rows += rows;
      return;
    }
    for (let row = 0; row < rows; row++) {
      if (values !== own) own.set(values.subarray(row * own.length, (row + 1) * own.length));
      this.#take(bytes, line + row);
    }
  }

  expect(rows: number): void {
    // Where rows tell their device, nobody knows how many each of them gets.
    for (const { batch } of this.#only ?? []) batch.expect(rows);
  }

  /** Puts the row that the reader has just read into its tracks. */
  #take(bytes: Uint8Array, lineNumber: number): void {
    const clock = this.#clock;
    const seconds = clock.hasTime ? clock.secondsOf(this.#reader, bytes) : this.#fixedSeconds;
    if (clock.hasTime && Number.isNaN(seconds)) {
      this.rejections.add(lineNumber, 'The time of the line cannot be read.');
      return;
    }
    const tracks = this.#only ?? this.#tracksOfRow(bytes);
    const values = this.#reader.walker.values;
    for (let t = 0; t < tracks.length; t++) (tracks[t] as OpenTrack).batch.add(seconds, values);
    this.#rows++;
  }

  parsed(): ParsedFile {
    const tracks: Track[] = [];
    const all = [...this.#tracks.values()].flat();
    // A column of channels says that there can be several, also while only one has spoken: a label
    // must not change when the second one does.
    const several = this.#keyColumns.length > 0 || this.#groups.length > 1;
    for (const track of all) tracks.push(this.#close(track, several));
    const isParameters = this.#plan.kind === 'parameters';
    return {
      kind: isParameters ? 'parameters' : 'track',
      tracks,
      sweeps: [],
      rows: this.#rows,
      rejected: this.rejections.count,
      rejections: this.rejections.kept,
      assumptions: [
        ...(this.#hints.assumptions ?? []),
        ...this.#plan.assumptions,
        ...this.#context.assumptions,
        ...this.#reader.said,
        ...saidOfTimes(this.#clock, this.#context.facts.measuredAt),
        ...saidOfStandIns(all.reduce((sum, { batch }) => sum + batch.standIns, 0)),
      ],
      message: null,
    };
  }

  progress(): PlainData {
    for (const { batch } of [...this.#tracks.values()].flat()) batch.commit();
    return {
      rows: this.#rows,
      rejected: this.rejections.count,
      rejections: this.rejections.kept.map(({ line, reason }) => ({ line, reason })),
      clock: this.#clock.progress(),
      tracks: [...this.#tracks].map(([key, tracks]) => [key, tracks.map(keptTrack)]),
    };
  }

  resume(progress: PlainData): void {
    const { rows, rejected, rejections, clock, tracks } = progress as unknown as KeptLog;
    this.#rows = rows;
    this.rejections.resume(rejected, rejections);
    this.#clock.resume(clock);
    this.#tracks.clear();
    for (const [key, kept] of tracks) {
      const [first] = kept;
      if (first === undefined) continue;
      const { facts, direction } = first;
      this.#tracks.set(key, openTracks(this.#groups, '', facts, direction, kept));
    }
    this.#only = this.#keyColumns.length === 0 ? (this.#tracks.get('') ?? null) : null;
  }

  #close(track: OpenTrack, several: boolean): Track {
    track.batch.commit();
    const startedAt = this.#clock.startedAt ?? this.#context.facts.measuredAt?.seconds ?? null;
    const distrusted = (this.#hints.distrusted ?? []).filter((quantity) =>
      track.columns.has(quantity),
    );
    const device = identifyDevice(track.facts, this.#context.path, track.owner, several);
    return {
      device: this.#hints.identity?.(device) ?? device,
      kind: this.#plan.kind === 'parameters' ? 'parameters' : 'steady',
      startedAt,
      irradianceMwCm2: track.facts.irradianceMwCm2,
      direction:
        track.direction ?? (this.#plan.kind === 'parameters' ? track.facts.direction : null),
      timeSeconds: track.time,
      columns: track.columns,
      distrusted: new Set(distrusted),
    };
  }

  #tracksOfRow(bytes: Uint8Array): readonly OpenTrack[] {
    const texts = this.#keyColumns.map((column) => this.#reader.text(bytes, column.index));
    const key = texts.join('\t');
    const known = this.#tracks.get(key);
    if (known !== undefined) return known;
    let facts = this.#context.facts;
    let owner = '';
    let direction: Direction | null = null;
    this.#keyColumns.forEach((column, at) => {
      const text = texts[at] as string;
      if (text === '') return;
      if (column.meaning === 'condition') facts = { ...facts, condition: text };
      else if (column.meaning === 'direction') direction = directionOf(text);
      else if (column.meaning === 'device') owner = owner === '' ? text : `${text} ${owner}`;
      else {
        const word = /^\d+$/.test(text)
          ? `${column.meaning === 'channel' ? 'CH' : 'Pixel'} ${text}`
          : text;
        owner = owner === '' ? word : `${owner} ${word}`;
      }
    });
    const opened = openTracks(this.#groups, owner, facts, direction);
    this.#tracks.set(key, opened);
    return opened;
  }
}
