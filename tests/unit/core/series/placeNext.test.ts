import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StitchClock } from '../../../../src/core/series/StitchClock.ts';

/** Steps of a tester's clock: mostly on time, at times late, back, restarted or far ahead. */
const steps = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(10, 10, 10, 10.5, 60) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(0, -5, -40, -3_600, 400, 3_600, 90_000, 1e6, -90_000, -1e6),
    },
  ),
  { minLength: 1, maxLength: 120 },
);

function told(clock: StitchClock, seconds: readonly number[]) {
  return {
    seconds,
    last: clock.last,
    segments: clock.segments,
    median: clock.intervals.median(),
    events: clock.events,
  };
}

describe('the clock of a run', () => {
  test('tells the same by the short way for rows that follow each other as row by row', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(0, 500), (steps, from) => {
        const [short, long] = [new StitchClock(), new StitchClock()];
        const [byShort, byLong]: [number[], number[]] = [[], []];
        const putBack: [number[], number[]] = [[], []];
        short.startPart(from, 'restart');
        long.startPart(from, 'restart');
        let raw = from;
        for (const step of steps) {
          raw += step;
          const next = short.placeNext(raw, 300);
          byShort.push(Number.isNaN(next) ? short.place(raw) : next);
          byLong.push(long.place(raw));
          putBack[0].push(short.takePutBack());
          putBack[1].push(long.takePutBack());
        }
        expect(told(short, byShort)).toEqual(told(long, byLong));
        expect(putBack[0]).toEqual(putBack[1]);
      }),
      { numRuns: 300 },
    );
  });
});
