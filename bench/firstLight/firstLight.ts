import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../support/Bench.ts';
import { timingTable } from '../support/markdown.ts';
import { type Peers, versionOf } from '../support/peers.ts';
import { type Contestant, runInTurns } from '../support/runInTurns.ts';
import { appending } from './appending.ts';
import { byteScan } from './byteScan.ts';
import { type DataFile, makeLogs, makeSweepFiles } from './makeData.ts';
import { papaParse } from './papaParse.ts';
import { polarsRead } from './polarsRead.ts';
import { shelflight } from './shelflight.ts';
import { streamedRead } from './streamedRead.ts';

const FULL = {
  sweepFiles: 1_000,
  logs: 16,
  logRows: 100_000,
  longLogRows: 1_000_000,
  shortLogRows: 1_000,
  rounds: 7,
};
const SMOKE = {
  sweepFiles: 5,
  logs: 2,
  logRows: 300,
  longLogRows: 600,
  shortLogRows: 50,
  rounds: 1,
};

/** How long until a folder of J-V files and logs has been read, and until an appended row shows. */
export const firstLight: Bench = {
  name: 'first-light',
  run: async (peers, isSmoke) => {
    const size = isSmoke ? SMOKE : FULL;
    const folder = mkdtempSync(join(tmpdir(), 'shelflight-bench-'));
    try {
      const study = join(folder, 'study');
      const sweeps = makeSweepFiles(study, size.sweepFiles);
      const logs = makeLogs(study, size.logs, size.logRows);
      const long = makeLogs(join(folder, 'long'), 1, size.longLogRows);
      const growing = join(folder, 'growing');
      mkdirSync(growing);
      return [
        contestantsInWords(peers),
        '### A folder of J-V files and logs',
        await reading([...sweeps, ...logs], shelflight(study), peers, size.rounds),
        '### The J-V files alone',
        await reading(sweeps, shelflight(join(study, 'jv')), peers, size.rounds),
        '### The logs alone',
        await reading(logs, shelflight(join(study, 'mpp')), peers, size.rounds),
        '### One log of six columns, streamed into columns',
        await reading(long, streamedRead(long), peers, size.rounds),
        '### One row appended to a log',
        appending(growing, [size.logRows, size.shortLogRows], size.rounds),
      ].join('\n\n');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function contestantsInWords({ papa, polars }: Pick<Peers, 'papa' | 'polars'>): string {
  const peers = [
    ...(papa ? [`Papa Parse ${versionOf('papaparse')}`] : []),
    ...(polars ? [`nodejs-polars ${versionOf('nodejs-polars')}`] : []),
  ];
  return `Shelflight finds the files, tells their layout by itself, keeps every row and works out all
figures of merit and lifetimes. The peers (${peers.join(', ') || 'none installed'}) are told
paths and layout and only fill columns. All in one process, in turns, files in the system's cache,
one round of warm-up. Polars may use every core, the others use one. \`/ X\` is the median ratio to X.`;
}

async function reading(
  files: readonly DataFile[],
  ours: Contestant,
  { papa, polars }: Peers,
  rounds: number,
): Promise<string> {
  const scan = byteScan(files);
  const contestants: Contestant[] = [scan, ours];
  if (polars) contestants.push(polarsRead(polars, files));
  if (papa) contestants.push(papaParse(papa, files));
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const bytes = files.reduce((sum, { path }) => sum + statSync(path).size, 0);
  const results = await runInTurns(contestants, rounds, rows);
  const what = `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${rows} rows.`;
  return `${what}\n\n${timingTable(results, results.slice(0, 2))}`;
}
