import { monitorEventLoopDelay } from 'node:perf_hooks';
import { byteScan } from '../firstLight/byteScan.ts';
import { makeSweepFiles } from '../firstLight/makeData.ts';
import { papaParse } from '../firstLight/papaParse.ts';
import type { Bench } from '../support/Bench.ts';
import { goalTable } from '../support/goals.ts';
import { inTemporaryFolder } from '../support/inTemporaryFolder.ts';
import { timingTable } from '../support/markdown.ts';
import { ratiosOf } from '../support/ratiosOf.ts';
import { type Contestant, type Result, runInTurns } from '../support/runInTurns.ts';
import { WorkerReading } from './WorkerReading.ts';

const FULL = { files: 5_000, rounds: 5 };
const SMOKE = { files: 8, rounds: 1 };

/** Goal 5: a folder of thousands of J-V files that nobody has seen, read in the worker. */
export const sweeps: Bench = {
  name: 'sweeps',
  run: ({ papa }, isSmoke) =>
    inTemporaryFolder(async (folder) => {
      const size = isSmoke ? SMOKE : FULL;
      const files = makeSweepFiles(folder, size.files);
      const worker = await WorkerReading.start();
      const blocked: number[] = [];
      const ours: Contestant = {
        name: 'Shelflight, in its worker',
        run: async () => {
          const delay = monitorEventLoopDelay({ resolution: 1 });
          delay.enable();
          const rows = await worker.read(folder);
          delay.disable();
          blocked.push(delay.max / 1e6);
          return { rows };
        },
      };
      const rows = files.reduce((sum, file) => sum + file.rows, 0);
      const contestants = [byteScan(files), ours, ...(papa ? [papaParse(papa, files)] : [])];
      const results = await runInTurns(contestants, size.rounds, rows);
      await worker.close();
      const [scan, own, papaResult] = results as [Result, Result, Result | undefined];
      return [
        `${size.files} files, ${rows} rows; from the folder's path to the figures of merit of every sweep.`,
        timingTable(results, [scan, own]),
        goalTable([
          { what: 'ours / read + byte scan', limit: { atMost: 2.5 }, values: ratiosOf(own, scan) },
          ...(papaResult
            ? [
                {
                  what: 'Papa Parse / ours',
                  limit: { atLeast: 4 },
                  values: ratiosOf(papaResult, own),
                },
              ]
            : []),
          {
            what: 'longest block of the main thread',
            limit: { atMost: 50 },
            values: blocked.slice(1),
            unit: 'ms',
          },
        ]),
      ].join('\n\n');
    }),
};
