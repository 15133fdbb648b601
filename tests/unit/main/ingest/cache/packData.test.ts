import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Float64Column } from '../../../../../src/core/series/Float64Column.ts';
import { packData } from '../../../../../src/main/ingest/cache/packData.ts';
import { unpackData } from '../../../../../src/main/ingest/cache/unpackData.ts';

function roundTrip(data: unknown): unknown {
  const { json, sections } = packData(data);
  return unpackData(
    json,
    sections.map((section) => section.slice()),
  );
}

test('Every number comes back as it was, in columns and beside them', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), fc.double(), (values, one) => {
      const back = roundTrip({ column: Float64Column.of(values), one }) as {
        column: Float64Column;
        one: number;
      };
      expect([...back.column.values()]).toEqual(values);
      expect(Object.is(back.one, one)).toBe(true);
    }),
  );
});

test('What was one column is one column again, and grows as one', () => {
  const column = Float64Column.of([1, 2]);
  const back = roundTrip({ a: column, b: new Map([['x', column]]) }) as {
    a: Float64Column;
    b: Map<string, Float64Column>;
  };
  back.a.push(3);
  expect(back.b.get('x')?.at(2)).toBe(3);
});

test('Maps, sets, nulls and nested lists come back as they were', () => {
  const data = { a: new Set(['x', 'y']), b: new Map([['k', { c: null }]]), d: [[true], ['~']] };
  expect(roundTrip(data)).toEqual(data);
});
