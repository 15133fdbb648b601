import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatStamp } from '../../../../src/core/records/formatStamp.ts';
import { HybridClock } from '../../../../src/core/records/HybridClock.ts';
import { parseStamp } from '../../../../src/core/records/parseStamp.ts';

const replica = fc.stringMatching(/^[0-9a-f]{8}$/);
const parts = fc.record({
  milliseconds: fc.integer({ min: 0, max: 253_402_300_799_999 }),
  counter: fc.integer({ min: 0, max: 0xffffff }),
  replica,
});

test('a stamp says the same after it was text', () => {
  fc.assert(
    fc.property(parts, (given) => {
      expect(parseStamp(formatStamp(given))).toEqual(given);
    }),
  );
});

test('stamps sort as text as they do by time and counter', () => {
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      fc.pre(a.milliseconds !== b.milliseconds || a.counter !== b.counter);
      const isEarlier =
        a.milliseconds < b.milliseconds ||
        (a.milliseconds === b.milliseconds && a.counter < b.counter);
      expect(formatStamp(a) < formatStamp(b)).toBe(isEarlier);
    }),
  );
});

test('stamps only grow, however the wall clock jumps, and over restarts', () => {
  const wallClock = fc.array(fc.integer({ min: -10_000, max: 4_000_000_000_000 }), {
    minLength: 2,
  });
  fc.assert(
    fc.property(wallClock, replica, fc.nat(), (times, own, restart) => {
      let clock = new HybridClock(own, null);
      let last = '';
      times.forEach((now, index) => {
        if (index === restart % times.length) clock = new HybridClock(own, last);
        const stamp = clock.tick(now);
        expect(stamp > last).toBe(true);
        expect(parseStamp(stamp)).not.toBeNull();
        last = stamp;
      });
    }),
  );
});

test('what is written after a stamp was seen is later than it, though this clock is behind', () => {
  fc.assert(
    fc.property(parts, fc.nat(), (seen, now) => {
      fc.pre(seen.milliseconds < 253_402_300_799_000);
      const clock = new HybridClock('00000000', null);
      clock.observe(formatStamp(seen));
      expect(clock.tick(now) > formatStamp(seen)).toBe(true);
    }),
  );
});

test('a full counter goes on in the next millisecond', () => {
  const last = formatStamp({ milliseconds: 5, counter: 0xffffff, replica: 'aaaaaaaa' });
  expect(new HybridClock('aaaaaaaa', last).tick(0)).toBe(
    '1970-01-01T00:00:00.006Z-000000-aaaaaaaa',
  );
});

test.each(['', 'now', '2025-02-31T10:00:00.000Z-000000-aaaaaaaa', 7, null])(
  '%s is no stamp',
  (text) => {
    expect(parseStamp(text)).toBeNull();
  },
);
