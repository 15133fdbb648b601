import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyName, parseCopyName } from '../../../../src/main/backup/backupNames.ts';
import { copiesToDrop } from '../../../../src/main/backup/copiesToDrop.ts';

const day = 86_400_000;
const start = Date.parse('2025-03-01T00:00:00Z');

function copies(times: readonly number[]) {
  return times.map((at, index) => {
    const copy = parseCopyName(copyName(index + 1, at));
    if (copy === null) throw new Error('no name of a copy');
    return copy;
  });
}

test('a name says its number and its time', () => {
  const name = copyName(42, start);
  expect(name).toBe('records-000042-2025-03-01T00-00-00.json');
  expect(parseCopyName(name)).toEqual({ name, sequence: 42, at: start });
  expect(parseCopyName('records.json')).toBeNull();
});

test('the ten newest stay, and the last of each of thirty days', () => {
  const everyHour = copies(Array.from({ length: 60 * 24 }, (_, hour) => start + hour * 3_600_000));
  const dropped = new Set(copiesToDrop(everyHour));
  const kept = everyHour.filter((copy) => !dropped.has(copy));
  expect(kept.slice(-10)).toEqual(everyHour.slice(-10));
  const days = kept.map(({ at }) => Math.floor((at - start) / day));
  expect(new Set(days)).toEqual(new Set(Array.from({ length: 30 }, (_, index) => 30 + index)));
  expect(kept.length).toBe(29 + 10);
  for (const { at } of kept.slice(0, 29)) expect(new Date(at).getUTCHours()).toBe(23);
});

test('the newest is never dropped, whatever the clock says', () => {
  const times = fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { minLength: 1 });
  fc.assert(
    fc.property(times, (given) => {
      const all = copies(given);
      const dropped = copiesToDrop(all);
      expect(dropped).not.toContain(all.at(-1));
      expect(all.length - dropped.length).toBeLessThanOrEqual(40);
      expect(all.length - dropped.length).toBeGreaterThanOrEqual(Math.min(10, all.length));
    }),
  );
});
