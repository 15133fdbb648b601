import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../../src/core/read/parseDuration.ts';
import { parseTimestamp } from '../../../../src/core/read/parseTimestamp.ts';
import { stampAt } from '../../../../src/core/read/stampAt.ts';

const iso = (text: string): string | null => {
  const stamp = parseTimestamp(text);
  return stamp && new Date(stamp.seconds * 1000).toISOString().slice(0, stamp.hasTime ? 19 : 10);
};

describe('parseTimestamp', () => {
  it.each([
    ['2025-03-01 10:20:30', '2025-03-01T10:20:30'],
    ['2025-03-01T10:20', '2025-03-01T10:20:00'],
    ['2025/3/1 9:05:00', '2025-03-01T09:05:00'],
    ['01.03.2025 10:20:30', '2025-03-01T10:20:30'],
    ['23-7-2025 15:20:24', '2025-07-23T15:20:24'],
    ['2023-02-28 3:58 PM', '2023-02-28T15:58:00'],
    ['11/6/2024 1:37:46 PM', '2024-11-06T13:37:46'],
    ['13/04/2025 08:00', '2025-04-13T08:00:00'],
    ['2025年3月1日 10:20:30', '2025-03-01T10:20:30'],
    ['2025/3/1 下午 3:58:00', '2025-03-01T15:58:00'],
    ['Thu Jan 9 17:10:21 2025', '2025-01-09T17:10:21'],
    ['Apr-26-2023 16_10_47', '2023-04-26T16:10:47'],
    ['16:49:09 17/08/2026', '2026-08-17T16:49:09'],
    ['20250301', '2025-03-01'],
    ['20250301T102030', '2025-03-01T10:20:30'],
  ])('reads %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it('says when day and month could be swapped', () => {
    expect(parseTimestamp('03/04/2025 10:00:00')?.ambiguous).toBe(true);
    expect(parseTimestamp('03/04/2025', 'dayFirst')).toMatchObject({ ambiguous: false });
    expect(parseTimestamp('4/4/2025')?.ambiguous).toBe(false);
  });

  it('gives null for what is no time', () => {
    for (const text of ['', 'MeBz-01', '0.95', '25:61:00', '2025-13-01'])
      expect(parseTimestamp(text)).toBeNull();
  });
});

describe('stampAt', () => {
  it('reads every ISO time as Date does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom('T', ' '), (ms, mark) => {
        const text = new Date(ms).toISOString().slice(0, 23).replace('T', mark);
        const bytes = new TextEncoder().encode(text);
        expect(stampAt(bytes, 0, bytes.length)).toBeCloseTo(ms / 1000, 6);
        expect(parseTimestamp(text)?.seconds).toBeCloseTo(ms / 1000, 6);
      }),
    );
  });
});

describe('parseDuration', () => {
  it('reads hours, days and words', () => {
    expect(parseDuration('01:02:03')).toBe(3723);
    expect(parseDuration('100:00:00')).toBe(360000);
    expect(parseDuration('02:00:00:30')).toBe(172830);
    expect(parseDuration('12 days 14:34:30.5')).toBe(12 * 86400 + 52470.5);
    expect(parseDuration('noon')).toBeNaN();
  });
});
