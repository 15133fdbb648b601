import { describe, expect, test } from 'vitest';
import { BinnedCurve } from '../../../../src/core/analysis/BinnedCurve.ts';
import { curveOfPoints } from '../../../../src/core/analysis/curveOfPoints.ts';
import { retentionAt } from '../../../../src/core/analysis/retentionAt.ts';

const curve = curveOfPoints(
  Float64Array.of(0, 480, 500, 990, 1020),
  Float64Array.of(20, 19, 18, 17, 14),
  [],
);

describe('retentionAt', () => {
  test('is linear between neighbours within 5 % of the time', () => {
    expect(retentionAt(curve, 20, 1000)).toBeCloseTo(0.8, 9);
    expect(retentionAt(curve, 20, 500)).toBeCloseTo(0.9, 9);
  });

  test('is null where a neighbour is too far, beyond the end, and without a reference', () => {
    expect(retentionAt(curve, 20, 700)).toBeNull();
    expect(retentionAt(curve, 20, 1033)).toBeNull();
    expect(retentionAt(curve, null, 500)).toBeNull();
    expect(retentionAt(curve, 0, 500)).toBeNull();
    expect(
      retentionAt(curveOfPoints(new Float64Array(0), new Float64Array(0), []), 20, 1),
    ).toBeNull();
  });

  test('a shelf run that was last measured on the morning of the day counts for the day', () => {
    expect(retentionAt(curve, 20, 1031)).toBeCloseTo(0.7, 9);
  });

  test('a log that ends within 0.5 % of the time counts for it, and no other does', () => {
    const binned = new BinnedCurve();
    const hours = Float64Array.from({ length: 3999 }, (_, i) => i / 10);
    binned.follow(
      hours,
      hours.map((t) => 20 - t / 40),
    );
    expect(retentionAt(binned.curve(), 20, 400)).toBeCloseTo(0.5, 2);
    expect(retentionAt(binned.curve(), 20, 403)).toBeNull();
  });
});
