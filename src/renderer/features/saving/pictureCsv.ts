import type { DrawnTrace, PanelPicture, Span, TraceValues } from '../../ui/chart/picture.ts';
import { csvCell } from './csvCell.ts';

/** Without it Excel reads the file in the computer's own code page. */
const byteOrderMark = '\ufeff';

/**
 * The drawn numbers, no rounding: lines of facts that begin with `#`, one row of heads, then the
 * columns of each trace beside each other, each with its own times. An empty value breaks the line.
 */
export function pictureCsv(pictures: readonly PanelPicture[], source: string): string {
  const facts = [source, ...pictures.flatMap(factsOf)].map(
    (fact) => `# ${fact.replace(/\s+/g, ' ')}`,
  );
  const several = pictures.length > 1;
  const columns = pictures.flatMap((picture) =>
    meansFirst(picture.traces).flatMap((trace) => traceColumns(picture, trace, several)),
  );
  const rows = Math.max(0, ...columns.map((column) => column.cells.length));
  const lines = [...facts, columns.map((column) => csvCell(column.head)).join(',')];
  for (let row = 0; row < rows; row++) {
    lines.push(columns.map((column) => column.cells[row] ?? '').join(','));
  }
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function meansFirst(traces: readonly DrawnTrace[]): readonly DrawnTrace[] {
  return [
    ...traces.filter(({ kind }) => kind === 'group'),
    ...traces.filter(({ kind }) => kind !== 'group'),
  ];
}

interface CsvColumn {
  readonly head: string;
  readonly cells: readonly string[];
}

function factsOf(picture: PanelPicture): string[] {
  const [from, to] = picture.x.domain;
  return [
    `Chart: ${picture.title}`,
    `Drawn range: ${picture.names.x} from ${from} to ${to}`,
    ...picture.facts,
    ...(picture.note === '' ? [] : [picture.note]),
    ...picture.traces.flatMap((trace) => thinned(trace, picture.x.domain)),
  ];
}

/** Says so where fewer points are drawn than were measured. */
function thinned({ label, kind, columns }: DrawnTrace, range: Span): string[] {
  const drawn = inRange(columns, range).filter((i) => Number.isFinite(columns.y[i])).length;
  if (kind !== 'run' || columns.pointsInRange <= drawn) return [];
  return [
    `${label}: ${drawn} of ${columns.pointsInRange} points, the first, last, smallest and largest of each pixel`,
  ];
}

function traceColumns(picture: PanelPicture, trace: DrawnTrace, several: boolean): CsvColumn[] {
  const { names, x } = picture;
  const detail = trace.kind === 'group' || trace.detail === '' ? '' : ` (${trace.detail})`;
  const name = `${several ? `${picture.title}: ` : ''}${trace.label}${detail}`;
  const { columns, excluded } = trace;
  const rows = inRange(columns, x.domain);
  const pick = (column: Float64Array) => rows.map((i) => numberText(column[i] as number));
  if (trace.names !== undefined) {
    return [
      { head: name, cells: rows.map((i) => csvCell(trace.names?.[i] ?? '')) },
      { head: `${name}, ${names.y}`, cells: pick(columns.y) },
    ];
  }
  const mean = trace.kind === 'group' ? `${trace.detail || 'mean'} ${names.y}` : names.y;
  const own = [
    { head: `${name}, ${names.x}`, cells: pick(columns.x) },
    trace.rightValues === undefined
      ? { head: `${name}, ${mean}`, cells: pick(columns.y) }
      : { head: `${name}, ${names.right ?? names.y}`, cells: pick(trace.rightValues) },
  ];
  if (columns.sd !== null) own.push({ head: `${name}, s.d.`, cells: pick(columns.sd) });
  for (const { head, values } of columns.band?.columns ?? []) {
    own.push({ head: `${name}, ${head}`, cells: pick(values) });
  }
  if (columns.n !== null) own.push({ head: `${name}, n`, cells: pick(columns.n) });
  if (excluded === null) return own;
  const left = inRange(excluded, x.domain);
  return [
    ...own,
    {
      head: `${name}, excluded ${names.x}`,
      cells: left.map((i) => numberText(excluded.x[i] as number)),
    },
    {
      head: `${name}, excluded ${names.y}`,
      cells: left.map((i) => numberText(excluded.y[i] as number)),
    },
  ];
}

function inRange({ x }: TraceValues, [from, to]: Span): number[] {
  const rows: number[] = [];
  for (let i = 0; i < x.length; i++) {
    if ((x[i] as number) >= from && (x[i] as number) <= to) rows.push(i);
  }
  return rows;
}

function numberText(value: number): string {
  return Number.isFinite(value) ? String(value) : '';
}
