import { expect, test } from 'vitest';
import { emptyFields } from '../../../../src/core/records/emptyFields.ts';
import type { AnyRecord } from '../../../../src/core/records/records.ts';
import { writeFields } from '../../../../src/core/records/writeFields.ts';
import { partDamaged } from '../../../../src/renderer/state/partDamaged.ts';

const note = (id: string): AnyRecord =>
  writeFields(
    null,
    { type: 'annotation', id },
    { ...emptyFields('annotation'), deviceId: 'd1', text: 'edge yellow', fromHours: 3 },
    { stamp: '2025-03-01T10:00:00.000Z-000000-aaaaaaaa', author: 'Li' },
  );

test('a damaged record is named, and the others go to the backup without it', () => {
  const damaged = { ...note('b'), fromHours: 'three' } as unknown as AnyRecord;
  const parted = partDamaged([note('a'), damaged, note('c')]);
  expect(parted.whole.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(parted.damaged).toHaveLength(1);
  expect(parted.damaged[0]).toMatch(/^.+fromHours.+\.$/);
});
