import { expect, it } from 'vitest';
import { runFuzz } from '../../../fuzz/runFuzz.ts';

it('reads damaged files of every format without a crash, a hang or a lopsided column', () => {
  const { faults } = runFuzz(400, 20_250_301);
  expect(faults).toEqual([]);
}, 60_000);
