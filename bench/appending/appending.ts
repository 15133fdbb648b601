import { join } from 'node:path';
import { GrowingLog } from '../firstLight/GrowingLog.ts';
import { makeLogs } from '../firstLight/makeData.ts';
import type { Bench } from '../support/Bench.ts';
import { goalTable } from '../support/goals.ts';
import { inTemporaryFolder } from '../support/inTemporaryFolder.ts';
import { milliseconds, table } from '../support/markdown.ts';
import { timingOf } from '../support/statistics.ts';

const FULL = { long: 1_400_000, short: 10_000, appends: 200, rounds: 7 };
const SMOKE = { long: 3_000, short: 300, appends: 5, rounds: 1 };

/** Goal 3: one row appended to a long and to a short log, beside reading the long one again. */
export const appending: Bench = {
  name: 'appending',
  run: (_peers, isSmoke) =>
    inTemporaryFolder((folder) => {
      const size = isSmoke ? SMOKE : FULL;
      const pathOf = (rows: number): string => {
        const [file] = makeLogs(join(folder, String(rows)), 1, rows);
        if (file === undefined) throw new Error('No log was made.');
        return file.path;
      };
      const [longPath, shortPath] = [pathOf(size.long), pathOf(size.short)];
      const long = new GrowingLog(longPath, size.long);
      const short = new GrowingLog(shortPath, size.short);
      const times: Record<
        'again' | 'long' | 'short' | 'inspectedLong' | 'inspectedShort',
        number[]
      > = { again: [], long: [], short: [], inspectedLong: [], inspectedShort: [] };
      let rows = size.long;
      for (let round = -1; round < size.rounds; round++) {
        const onLong = long.appendRows(size.appends);
        const onShort = short.appendRows(size.appends);
        const inspectedLong = long.appendRows(size.appends, true);
        const inspectedShort = short.appendRows(size.appends, true);
        rows += 2 * size.appends;
        const from = performance.now();
        new GrowingLog(longPath, rows);
        const again = performance.now() - from;
        if (round < 0) continue;
        times.long.push(onLong);
        times.short.push(onShort);
        times.inspectedLong.push(inspectedLong);
        times.inspectedShort.push(inspectedShort);
        times.again.push(again);
      }
      const row = (what: string, values: readonly number[]): string[] => {
        const { runs, min, median, max } = timingOf(values);
        return [what, String(runs), ...[min, median, max].map(milliseconds)];
      };
      const ratios = (above: readonly number[], below: readonly number[]): number[] =>
        above.map((time, round) => time / (below[round] ?? Number.NaN));
      return [
        `From the row on disk to the new summary: tail, parse, store, lifetimes. A run is the median of ${size.appends} appends.`,
        table(
          ['what', 'runs', 'min ms', 'median ms', 'max ms'],
          [
            row(`row appended to ${size.long} rows`, times.long),
            row(`row appended to ${size.short} rows`, times.short),
            row(`the same, and all lifetimes of the run, ${size.long} rows`, times.inspectedLong),
            row(`the same, and all lifetimes of the run, ${size.short} rows`, times.inspectedShort),
            row(`all ${size.long} rows read again`, times.again),
          ],
        ),
        goalTable([
          {
            what: 'read again / appended to the long log',
            limit: { atLeast: 1000 },
            values: ratios(times.again, times.long),
          },
          {
            what: 'appended to the long log / to the short one',
            limit: { atMost: 1.5 },
            values: ratios(times.long, times.short),
          },
        ]),
      ].join('\n\n');
    }),
};
