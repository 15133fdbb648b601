import { describe, expect, test } from 'vitest';
import { BinnedCurve } from '../../../../src/core/analysis/BinnedCurve.ts';
import { curveOfPoints } from '../../../../src/core/analysis/curveOfPoints.ts';
import { findReference } from '../../../../src/core/analysis/findReference.ts';
import { plainReference } from '../../../../src/core/analysis/plainReference.ts';
import { timeToFraction } from '../../../../src/core/analysis/timeToFraction.ts';

function binned(hours: readonly number[], values: readonly number[]) {
  const curve = new BinnedCurve();
  curve.follow(hours, values);
  return curve.curve();
}

describe('findReference', () => {
  test('a tracker that was started before its cell was connected counts from the first power on', () => {
    const hours = Array.from({ length: 40 }, (_, i) => i * 0.1);
    const values = hours.map((_, i) => (i < 4 ? -0.2 : 18));
    const curve = binned(hours, values);
    const reference = findReference(curve, plainReference('firstWindow'));
    expect(reference.value).toBe(18);
    expect(reference.atHours).toBeCloseTo(0.4);
    expect(findReference(curve, plainReference('first')).value).toBe(18);
    expect(timeToFraction(curve, reference, 0.8).status).toBe('notReached');
  });

  test('a check of some seconds takes its first three points that deliver power', () => {
    const curve = binned([0, 1e-4, 2e-4, 3e-4, 4e-4, 5e-4], [-1, -1, 10, 20, 30, 40]);
    expect(findReference(curve, plainReference('firstWindow')).value).toBe(20);
  });

  test('a cell that never delivers has no reference, and the reason is told', () => {
    const reference = findReference(
      binned([0, 1, 2, 3], [-1, -1, 0, -1]),
      plainReference('firstWindow'),
    );
    expect(reference.value).toBeNull();
    expect(reference.reason).toBe('The cell never delivers power.');
  });

  test('a shelf run that begins with a dead sweep is not normalised by a later one', () => {
    const curve = curveOfPoints(Float64Array.of(0, 24), Float64Array.of(0, 12), []);
    expect(findReference(curve, plainReference('first')).value).toBeNull();
  });
});

describe('timeToFraction of a binned run', () => {
  test('is bounded by the last sample, not by the middle of its last bin', () => {
    const hours = Array.from({ length: 1601 }, (_, i) => i * 0.25);
    const curve = binned(
      hours,
      hours.map(() => 18),
    );
    const t80 = timeToFraction(curve, findReference(curve, plainReference('firstWindow')), 0.8);
    expect(t80).toMatchObject({ status: 'notReached', lowerBoundHours: 400 });
  });
});
