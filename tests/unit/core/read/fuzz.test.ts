import { expect, it } from 'vitest';
import { runPlantedTruth } from '../../../fuzz/plantedTruth.ts';
import { runFuzz } from '../../../fuzz/runFuzz.ts';

it('reads damaged files of every format without a crash, a hang or a lopsided column', () => {
  const { faults } = runFuzz(400, 20_250_301);
  expect(faults).toEqual([]);
}, 60_000);

it('gives no number that was not written and loses no row in silence, whatever happened to a log', () => {
  expect(runPlantedTruth(300, 20_250_302)).toEqual([]);
});
