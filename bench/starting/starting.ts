import { join } from 'node:path';
import { FileCache } from '../../src/main/ingest/cache/FileCache.ts';
import type { DataFile } from '../firstLight/makeData.ts';
import { udsvColumns } from '../reading/udsvRead.ts';
import type { Bench } from '../support/Bench.ts';
import { type Goal, goalTable } from '../support/goals.ts';
import { inTemporaryFolder } from '../support/inTemporaryFolder.ts';
import { manyLogs } from '../support/manyLogs.ts';
import { milliseconds, table } from '../support/markdown.ts';
import type { Udsv } from '../support/peers.ts';
import { timingOf } from '../support/statistics.ts';
import { largestTriangles } from './largestTriangles.ts';
import { Start, type StartTimes } from './Start.ts';

const FULL = { logs: 16, rows: 1_400_000, rounds: 5 };
const SMOKE = { logs: 2, rows: 2_000, rounds: 1 };

/** Goal 6: from the folder's path to the picture, the first time and every time after it. */
export const starting: Bench = {
  name: 'starting',
  run: ({ udsv }, isSmoke) =>
    inTemporaryFolder(async (folder) => {
      const size = isSmoke ? SMOKE : FULL;
      const data = join(folder, 'data');
      const files = manyLogs(data, size.logs, size.rows);
      const first: StartTimes[] = [];
      const again: StartTimes[] = [];
      const peer: number[] = [];
      for (let round = -1; round < size.rounds; round++) {
        const cache = () =>
          new FileCache({ folder: join(folder, `kept${round}`), version: '1', limitBytes: 1e11 });
        const cold = new Start(cache());
        const coldTimes = await cold.read(data, size.logs);
        // The logs, and the answers to the first questions.
        await cold.kept(size.logs + 1);
        cold.close();
        const warm = new Start(cache());
        const warmTimes = await warm.read(data, size.logs);
        warm.close();
        const peerTime = udsv ? readWithPeer(udsv, files) : Number.NaN;
        cache().clear();
        if (round < 0 && !isSmoke) continue;
        first.push(coldTimes);
        again.push(warmTimes);
        peer.push(peerTime);
      }
      const withPeer = udsv !== null;
      return [
        `${size.logs} logs of ${size.rows} rows; the peer only fills columns and picks points to draw.`,
        timesTable(first, again, withPeer ? peer : null),
        goalTable(goals(first, again, withPeer ? peer : null)),
      ].join('\n\n');
    }),
};

function readWithPeer(udsv: Udsv, files: readonly DataFile[]): number {
  const from = performance.now();
  for (const file of files) {
    const [hours, , , power] = udsvColumns(udsv, file);
    if (hours === undefined || power === undefined) throw new Error('uDSV: columns are missing.');
    largestTriangles(hours, power, 2_000);
  }
  return performance.now() - from;
}

function timesTable(
  first: readonly StartTimes[],
  again: readonly StartTimes[],
  peer: readonly number[] | null,
): string {
  const row = (what: string, values: readonly number[]): string[] => {
    const { runs, min, median, max } = timingOf(values);
    return [what, String(runs), ...[min, median, max].map(milliseconds)];
  };
  const rows = (['names', 'firstTrace', 'overview', 'total'] as const).flatMap((key) => [
    row(
      `first start: ${key}`,
      first.map((times) => times[key]),
    ),
    row(
      `next start: ${key}`,
      again.map((times) => times[key]),
    ),
  ]);
  if (peer !== null) rows.push(row('uDSV + LTTB', peer));
  return table(['what', 'runs', 'min ms', 'median ms', 'max ms'], rows);
}

function goals(
  first: readonly StartTimes[],
  again: readonly StartTimes[],
  peer: readonly number[] | null,
): Goal[] {
  const ratios = (
    above: (round: number) => number | undefined,
    below: (round: number) => number | undefined,
  ): number[] =>
    first.map((_, round) => (above(round) ?? Number.NaN) / (below(round) ?? Number.NaN));
  return [
    {
      what: 'first trace / total',
      limit: { atMost: 0.15 },
      values: ratios(
        (i) => first[i]?.firstTrace,
        (i) => first[i]?.total,
      ),
    },
    ...(peer === null
      ? []
      : [
          {
            what: 'uDSV + LTTB / total',
            limit: { atLeast: 5 },
            values: ratios(
              (i) => peer[i],
              (i) => first[i]?.total,
            ),
          },
        ]),
    {
      what: 'first total / next overview',
      limit: { atLeast: 50 },
      values: ratios(
        (i) => first[i]?.total,
        (i) => again[i]?.overview,
      ),
    },
    {
      what: 'first total / next total',
      limit: { atLeast: 5 },
      values: ratios(
        (i) => first[i]?.total,
        (i) => again[i]?.total,
      ),
    },
  ];
}
