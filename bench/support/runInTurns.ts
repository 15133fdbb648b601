import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Timing, timingOf } from './statistics.ts';

/** What a contestant read; everyone must have read the same. */
export interface Work {
  readonly rows: number;
}

export interface Contestant {
  readonly name: string;
  run(): Work | Promise<Work>;
  /** What must be over before the next one runs, and is not timed. */
  settle?(): Promise<void>;
}

export interface Result {
  readonly name: string;
  readonly timing: Timing;
  readonly times: readonly number[];
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/**
 * Every contestant once per round, each round beginning with the next one, after one round of
 * warm-up: a slow minute of a shared machine then hits all of them alike.
 */
export async function runInTurns(
  contestants: readonly Contestant[],
  rounds: number,
  expectedRows: number,
): Promise<Result[]> {
  const times = new Map<Contestant, number[]>(contestants.map((one) => [one, []]));
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const contestant = contestants[(turn + round + 1) % contestants.length];
      if (contestant === undefined) continue;
      // Nobody pays for the garbage of the one before.
      collectGarbage();
      const from = performance.now();
      const { rows } = await contestant.run();
      const elapsed = performance.now() - from;
      await contestant.settle?.();
      if (rows !== expectedRows) {
        throw new Error(`${contestant.name} read ${rows} rows, ${expectedRows} were written.`);
      }
      if (round >= 0) times.get(contestant)?.push(elapsed);
    }
  }
  return contestants.map((one) => {
    const own = times.get(one) ?? [];
    return { name: one.name, timing: timingOf(own), times: own };
  });
}
