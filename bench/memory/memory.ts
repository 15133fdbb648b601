import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Bench } from '../support/Bench.ts';
import { goalTable } from '../support/goals.ts';
import { inTemporaryFolder } from '../support/inTemporaryFolder.ts';
import { manyLogs } from '../support/manyLogs.ts';

const FULL = { logs: 16, rows: 1_400_000, rounds: 5 };
const SMOKE = { logs: 2, rows: 30_000, rounds: 1 };

interface Told {
  readonly kept: number;
  readonly held: number;
  readonly resident: number;
  readonly rows: number;
}

/** Goal 9: memory of long logs, in processes of their own. */
export const memory: Bench = {
  name: 'memory',
  run: (_peers, isSmoke) =>
    inTemporaryFolder(async (folder) => {
      const size = isSmoke ? SMOKE : FULL;
      manyLogs(folder, size.logs, size.rows);
      const script = fileURLToPath(new URL('readAndKeep.ts', import.meta.url));
      const told = Array.from({ length: size.rounds }, (): Told => {
        const args = ['--expose-gc', script, folder];
        return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
      });
      const [first] = told;
      if (first?.rows !== size.logs * size.rows) throw new Error(`${first?.rows} rows were read.`);
      return [
        `${size.logs} logs of ${size.rows} rows; the columns kept are those of the files and hours and values of the runs, ${Math.round(first.kept / 1e6)} MB.`,
        goalTable([
          {
            what: 'memory held (heap and buffers) / columns kept',
            limit: { atMost: 1.3 },
            values: told.map(({ held, kept }) => held / kept),
          },
          {
            what: 'growth of resident memory / columns kept',
            limit: { atMost: 1.3 },
            values: told.map(({ resident, kept }) => resident / kept),
          },
        ]),
      ].join('\n\n');
    }),
};
