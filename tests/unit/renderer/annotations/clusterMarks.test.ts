import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterMarks } from '../../../../src/renderer/ui/annotations/clusterMarks.ts';
import { unionSpans } from '../../../../src/renderer/ui/chart/unionSpans.ts';

const pixels = fc
  .array(fc.integer({ min: 0, max: 1000 }), { maxLength: 60 })
  .map((list) => list.sort((a, b) => a - b));

describe('marks on a line', () => {
  test('all stay, in their order, and no two clusters overlap', () => {
    fc.assert(
      fc.property(pixels, fc.integer({ min: 1, max: 40 }), (marks, least) => {
        const clusters = clusterMarks(marks, (pixel) => pixel, least);
        expect(clusters.flatMap(({ marks: own }) => own)).toEqual(marks);
        for (let i = 1; i < clusters.length; i++) {
          const gap = (clusters[i]?.at ?? 0) - (clusters[i - 1]?.at ?? 0);
          expect(gap).toBeGreaterThanOrEqual(least);
        }
      }),
    );
  });

  test('thirty notes close together become counted groups, not one long chain', () => {
    const marks = Array.from({ length: 30 }, (_, i) => i * 10);
    const clusters = clusterMarks(marks, (pixel) => pixel, 18);
    expect(clusters).toHaveLength(15);
    expect(clusters.every(({ marks: own }) => own.length === 2)).toBe(true);
  });
});

describe('the union of spans', () => {
  test('covers the same and overlaps nowhere', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (list) => {
        const spans = list.map(([from, length]) => [from, from + length] as const);
        const union = unionSpans(spans);
        for (let at = 0; at <= 130; at++) {
          const inside = (all: readonly (readonly [number, number])[]) =>
            all.some(([from, to]) => at >= from && at <= to);
          expect(inside(union)).toBe(inside(spans));
        }
        union.slice(1).forEach(([from], index) => {
          expect(from).toBeGreaterThan((union[index] as readonly [number, number])[1]);
        });
      }),
    );
  });
});
