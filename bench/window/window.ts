import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay } from '../../scripts/display.js';
import { electronEnvironment, findElectron } from '../../scripts/findElectron.js';
import { logRow, makeLogs, makeSweepFiles } from '../firstLight/makeData.ts';
import type { Bench } from '../support/Bench.ts';
import { milliseconds, table } from '../support/markdown.ts';
import { timingOf } from '../support/statistics.ts';
import { measureWindow, type WindowTimes } from './measureWindow.ts';

const FULL = { sweepFiles: 1_000, logs: 16, logRows: 100_000, rounds: 5 };
const SMOKE = { sweepFiles: 5, logs: 2, logRows: 300, rounds: 1 };

/** The real window on a folder it has not seen: how soon everything shows, how soon it answers. */
export const window: Bench = {
  name: 'window',
  run: async (_peers, isSmoke) => {
    const size = isSmoke ? SMOKE : FULL;
    const folder = mkdtempSync(join(tmpdir(), 'shelflight-bench-'));
    const electron = await findElectron();
    const display = await openDisplay(electron.executable);
    Object.assign(process.env, electronEnvironment(electron), display.env);
    try {
      makeSweepFiles(folder, size.sweepFiles);
      makeLogs(folder, size.logs, size.logRows);
      const path = join(folder, 'mpp', 'CH01.tsv');
      const rounds: WindowTimes[] = [];
      for (let round = 0; round < size.rounds; round++) {
        const row = logRow(size.logRows + round, 0);
        rounds.push(await measureWindow(folder, size.logs, { path, row }));
      }
      return report(size, rounds);
    } finally {
      display.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function report(size: typeof FULL, rounds: readonly WindowTimes[]): string {
  const rows = (
    [
      ['folder chosen to first curve drawn', 'firstCurve'],
      ['folder chosen to everything read and drawn', 'everything'],
      ['slowest answer to the page meanwhile', 'slowestAnswer'],
      ['longest pause between two frames meanwhile', 'longestFrame'],
      ['row appended to curve drawn longer', 'appended'],
    ] as const
  ).map(([what, key]) => {
    const timing = timingOf(rounds.map((times) => times[key]));
    return [
      what,
      String(timing.runs),
      milliseconds(timing.min),
      milliseconds(timing.median),
      milliseconds(timing.max),
    ];
  });
  return `The built app in a window of 1366x768, drawn without a graphics card, on ${size.sweepFiles} J-V files and
${size.logs} logs of ${size.logRows} rows, chosen while the sample study is shown. All the while the page asks the
reading worker something 20 ms after its last answer, and frames are watched. An appended row may wait for the next look at the folder.

${table(['what', 'runs', 'min ms', 'median ms', 'max ms'], rows)}`;
}
