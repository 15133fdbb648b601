import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { byteScan } from '../firstLight/byteScan.ts';
import type { DataFile } from '../firstLight/makeData.ts';
import { papaParse } from '../firstLight/papaParse.ts';
import { polarsRead } from '../firstLight/polarsRead.ts';
import { streamedRead } from '../firstLight/streamedRead.ts';
import type { Bench } from '../support/Bench.ts';
import { type Goal, goalTable } from '../support/goals.ts';
import { inTemporaryFolder } from '../support/inTemporaryFolder.ts';
import { timingTable } from '../support/markdown.ts';
import type { Peers } from '../support/peers.ts';
import { ratiosOf } from '../support/ratiosOf.ts';
import { type Contestant, type Result, runInTurns } from '../support/runInTurns.ts';
import { d3Read } from './d3Read.ts';
import { differingNumbers } from './differingNumbers.ts';
import { makeVariants } from './makeVariants.ts';
import { udsvRead } from './udsvRead.ts';

const FULL = { rows: 1_000_000, numbers: 1_000_000, rounds: 7 };
const SMOKE = { rows: 2_000, numbers: 3_000, rounds: 1 };

/** Goals 1 and 2: numbers from bytes, beside a byte scan and other readers, plain and in other clothes. */
export const reading: Bench = {
  name: 'reading',
  run: (peers, isSmoke) =>
    inTemporaryFolder(async (folder) => {
      const size = isSmoke ? SMOKE : FULL;
      const [plain, ...others] = makeVariants(folder, size.rows);
      if (plain === undefined) throw new Error('No data were made.');
      const against = await runInTurns(contestants(plain, peers), size.rounds, size.rows);
      const clothes = await runInTurns(
        [plain, ...others].map((file) => ({ ...streamedRead([file]), name: file.name })),
        size.rounds,
        size.rows,
      );
      const differing = differingNumbers(size.numbers);
      return [
        `${size.rows} rows of six columns, ${size.numbers} random texts of numbers.`,
        '### P1: a plain log',
        timingTable(against, against.slice(0, 2)),
        goalTable([...goalsAgainst(against), ...memoryGoals(plain, size.rounds), exact(differing)]),
        '### P2: the same rows in other clothes',
        timingTable(clothes, clothes.slice(0, 1)),
        goalTable(goalsOfClothes(clothes)),
      ].join('\n\n');
    }),
};

function contestants(file: DataFile, { polars, papa, udsv, d3 }: Peers): Contestant[] {
  return [
    byteScan([file]),
    streamedRead([file]),
    ...(polars ? [polarsRead(polars, [file])] : []),
    ...(udsv ? [udsvRead(udsv, [file])] : []),
    ...(papa ? [papaParse(papa, [file])] : []),
    ...(d3 ? [d3Read(d3, [file])] : []),
  ];
}

function goalsAgainst(results: readonly Result[]): Goal[] {
  const [scan, ours] = results as [Result, Result];
  const find = (start: string) => results.find(({ name }) => name.startsWith(start));
  const polars = find('nodejs-polars');
  const udsv = find('uDSV');
  const papa = find('Papa');
  return [
    { what: 'ours / streamed byte scan', limit: { atMost: 2.5 }, values: ratiosOf(ours, scan) },
    ...(polars
      ? [{ what: 'ours / polars', limit: { atMost: 1 }, values: ratiosOf(ours, polars) }]
      : []),
    ...(udsv ? [{ what: 'uDSV / ours', limit: { atLeast: 5 }, values: ratiosOf(udsv, ours) }] : []),
    ...(papa
      ? [{ what: 'Papa Parse / ours', limit: { atLeast: 10 }, values: ratiosOf(papa, ours) }]
      : []),
  ];
}

function exact(differing: number): Goal {
  return { what: 'texts that Number() reads otherwise', limit: { atMost: 0 }, values: [differing] };
}

/** In processes of their own: what was freed before would hide what is taken. */
function memoryGoals({ path }: DataFile, rounds: number): Goal[] {
  const script = fileURLToPath(new URL('readAlone.ts', import.meta.url));
  const values = Array.from({ length: rounds }, () => {
    const told = JSON.parse(execFileSync(process.execPath, [script, path], { encoding: 'utf8' }));
    const { grown, output } = told as { grown: number; output: number };
    return (grown - 1.3 * output) / (1 << 20);
  });
  const what = 'growth of resident memory beyond 1.3 x the output';
  return [{ what, limit: { atMost: 32 }, values, unit: 'MB' }];
}

function goalsOfClothes(results: readonly Result[]): Goal[] {
  const [plain, ...others] = results as [Result, ...Result[]];
  return others.map((result) => ({
    what: `${result.name} / plain`,
    limit: { atMost: /GB|UTF/.test(result.name) ? 2.5 : 1.3 },
    values: ratiosOf(result, plain),
  }));
}
