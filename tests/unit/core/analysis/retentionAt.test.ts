import { describe, expect, test } from 'vitest';
import { retentionAt } from '../../../../src/core/analysis/retentionAt.ts';

const curve = {
  hours: Float64Array.of(0, 480, 500, 990, 1020),
  values: Float64Array.of(20, 19, 18, 17, 14),
};

describe('retentionAt', () => {
  test('is linear between neighbours within 5 % of the time', () => {
    expect(retentionAt(curve, 20, 1000)).toBeCloseTo(0.8, 9);
    expect(retentionAt(curve, 20, 500)).toBeCloseTo(0.9, 9);
  });

  test('is null where a neighbour is too far, beyond the end, and without a reference', () => {
    expect(retentionAt(curve, 20, 700)).toBeNull();
    expect(retentionAt(curve, 20, 1021)).toBeNull();
    expect(retentionAt(curve, null, 500)).toBeNull();
    expect(retentionAt(curve, 0, 500)).toBeNull();
  });
});
