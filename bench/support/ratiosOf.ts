import type { Result } from './runInTurns.ts';

/** Of each round the time of one by the time of the other. */
export function ratiosOf(result: Result, base: Result): number[] {
  return result.times.map((time, round) => time / (base.times[round] ?? Number.NaN));
}
