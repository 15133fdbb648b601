import { milliseconds, table } from '../support/markdown.ts';
import { medianOf, timingOf } from '../support/statistics.ts';
import { GrowingLog } from './GrowingLog.ts';
import { makeLogs } from './makeData.ts';

const APPENDS_PER_RUN = 200;

/** One row at a time appended to logs of different length, in turns. */
export function appending(folder: string, lengths: readonly number[], rounds: number): string {
  const logs = lengths.map((rows) => {
    const [file] = makeLogs(`${folder}/${rows}`, 1, rows);
    if (file === undefined) throw new Error('No log was made.');
    return { rows, log: new GrowingLog(file.path, rows), times: [] as number[] };
  });
  for (let round = -1; round < rounds; round++) {
    for (const { log, times } of logs) {
      const median = log.appendRows(APPENDS_PER_RUN);
      if (round >= 0) times.push(median);
    }
  }
  const shortest = logs.at(-1)?.times ?? [];
  const rows = logs.map(({ rows, times }) => {
    const { runs, min, median, max } = timingOf(times);
    const ratios = times.map((time, round) => time / (shortest[round] ?? Number.NaN));
    const numbers = [min, median, max].map(milliseconds);
    return [`log of ${rows} rows`, String(runs), ...numbers, medianOf(ratios).toFixed(2)];
  });
  const header = ['what', 'runs', 'min ms', 'median ms', 'max ms', '/ the short log'];
  return `From the row on disk to the new summary: tail, parse, store, lifetimes. A run is the median of
${APPENDS_PER_RUN} appends.\n\n${table(header, rows)}`;
}
