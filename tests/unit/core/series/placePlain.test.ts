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

function told(clock: StitchClock, hours: readonly number[]) {
  return {
    hours,
    last: clock.last,
    segments: clock.segments,
    median: clock.intervals.median(),
    events: clock.events,
  };
}

describe('the clock of a run', () => {
  test('tells the same by the short way for rows that follow each other as row by row', () => {
    fc.assert(
      fc.property(
        steps,
        fc.constantFrom(0, 500),
        fc.integer({ min: 1, max: 50 }),
        (steps, from, most) => {
          const [short, long] = [new StitchClock(), new StitchClock()];
          const [byShort, byLong]: [number[], number[]] = [[], []];
          const putBack: [number[], number[]] = [[], []];
          short.startPart(from, 'restart');
          long.startPart(from, 'restart');
          let raw = from;
          const times = Float64Array.from(steps, (step) => {
            raw += step;
            return raw;
          });
          const hours = new Float64Array(times.length);
          for (let row = 0; row < times.length; row++) {
            const stop = Math.min(times.length, row + most);
            const plain = short.placePlain(times, row, stop, 300, 0, hours, row);
            for (; row < plain; row++) {
              byShort.push(hours[row] as number);
              putBack[0].push(0);
            }
            if (row === times.length) break;
            byShort.push(short.place(times[row] as number) / 3600);
            putBack[0].push(short.takePutBack());
          }
          for (const time of times) {
            byLong.push(long.place(time) / 3600);
            putBack[1].push(long.takePutBack());
          }
          expect(told(short, byShort)).toEqual(told(long, byLong));
          expect(putBack[0]).toEqual(putBack[1]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
