import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepEqual } from '../../../../src/renderer/state/keepEqual.ts';

const items = fc.uniqueArray(
  fc.record({ id: fc.string({ maxLength: 3 }), value: fc.integer({ min: 0, max: 2 }) }),
  { selector: ({ id }) => id, maxLength: 8 },
);

describe('keepEqual', () => {
  test('says the same as the new list, whatever was before', () => {
    fc.assert(
      fc.property(items, items, (former, next) => {
        expect(keepEqual(former, next)).toEqual(next);
      }),
    );
  });

  test('keeps every unchanged object, and the list itself when all are', () => {
    fc.assert(
      fc.property(items, (former) => {
        const copy = former.map((item) => ({ ...item }));
        expect(keepEqual(former, copy)).toBe(former);
      }),
    );
    const [a, b] = [
      { id: 'a', value: 1 },
      { id: 'b', value: 2 },
    ];
    const kept = keepEqual([a, b], [{ ...a }, { ...b, value: 3 }]);
    expect(kept[0]).toBe(a);
    expect(kept[1]).not.toBe(b);
  });
});
