import { expect, test } from 'vitest';
import { shownDevice } from '../../../../src/renderer/state/shownDevice.ts';
import { recordOf } from '../../core/records/givenRecords.ts';
import { givenDevice } from '../annotations/givenLibrary.ts';

test('what a person said stands before what the files say, which is not forgotten', () => {
  const { batch: _, fromFiles: __, ...state } = givenDevice('a1', 'MeBz');
  const record = recordOf('device', 'a1', { label: 'champion', pixel: '3', batch: 'B12' });
  expect(shownDevice(state, record)).toMatchObject({
    id: 'a1',
    label: 'champion',
    condition: 'MeBz',
    pixel: '3',
    batch: 'B12',
    fromFiles: { label: 'A1', condition: 'MeBz', pixel: null },
  });
  expect(shownDevice(state, undefined)).toMatchObject({ label: 'A1', batch: null });
});
