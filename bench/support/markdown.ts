import type { Result } from './runInTurns.ts';
import { medianOf } from './statistics.ts';

/** A Markdown table, columns of numbers to the right, padded as the formatter wants it. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(4, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const padded = (cells: readonly string[]): string[] =>
    widths.map((width, column) => {
      const cell = cells[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [header, ...rows]
    .map((cells) => line(padded(cells)))
    .toSpliced(1, 0, line(rule))
    .join('\n');
}

/** Results beside each other; ratios are medians of the ratios within each round. */
export function timingTable(results: readonly Result[], bases: readonly Result[]): string {
  return table(
    ['what', 'runs', 'min ms', 'median ms', 'max ms', ...bases.map(({ name }) => `/ ${name}`)],
    results.map((result) => [
      result.name,
      String(result.timing.runs),
      milliseconds(result.timing.min),
      milliseconds(result.timing.median),
      milliseconds(result.timing.max),
      ...bases.map((base) => ratio(result, base).toFixed(2)),
    ]),
  );
}

export function ratio(result: Result, base: Result): number {
  return medianOf(result.times.map((time, round) => time / (base.times[round] ?? Number.NaN)));
}

export function milliseconds(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
