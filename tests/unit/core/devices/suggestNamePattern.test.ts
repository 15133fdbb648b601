import { expect, test } from 'vitest';
import { suggestNamePattern } from '../../../../src/core/devices/suggestNamePattern.ts';

test('the separator that cuts most names alike gives the pattern', () => {
  expect(suggestNamePattern(['MeBz_S1_a', 'MeBz_S1_b', 'x'])).toBe(
    '{condition}_{substrate}_{pixel}',
  );
  expect(suggestNamePattern(['B1-MeBz-S1-a'])).toBe('{batch}-{condition}-{substrate}-{pixel}');
  // A number behind a condition is the device's, not a pixel's.
  expect(suggestNamePattern(['MeBz-01', 'MeBz-02'])).toBe('{condition}-{any}');
  expect(suggestNamePattern(['reference'])).toBe('{device}');
  expect(suggestNamePattern([])).toBe('{device}');
});
