import { expect, test } from 'vitest';
import { analysisOptions } from '../../../../src/renderer/state/analysisOptions.ts';

const optionsOf = (reference: 'fixed' | 'max', referenceValue: number | null) =>
  analysisOptions({ reference, referenceValue, shelfDirection: 'reverse' }, [], [], [], []);

test('a fixed reference counts once its number is typed; until then the curves stay', () => {
  expect(optionsOf('fixed', null).reference).toBe('auto');
  expect(optionsOf('fixed', 18)).toMatchObject({ reference: 'fixed', referenceValue: 18 });
  expect(optionsOf('max', null).reference).toBe('max');
});
