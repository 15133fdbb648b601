import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { integrateEqe } from '../../../src/core/eqe/integrateEqe.ts';
import { readInChunks } from '../core/read/readInChunks.ts';
import { numbersIn, readPlain, SAMPLE } from './readSample.ts';

const champions = [
  ['MeBz-01', 18.65],
  ['MeBzKOH-01', 19.05],
] as const;

test.each(champions)('the EQE of %s gives the published %s mA/cm2', (device, published) => {
  const path = `eqe/${device}_EQE.txt`;
  const { parsed } = readInChunks(path, new Uint8Array(readFileSync(join(SAMPLE, path))));
  const [spectrum] = parsed?.spectra ?? [];
  expect(spectrum?.device.label).toBe(device);
  if (spectrum === undefined) return;
  expect(integrateEqe(spectrum).jscMaCm2).toBeCloseTo(published, 2);
});

test.each(champions)('the EQE of %s stays between 0 and 90 %%', (device) => {
  const percent = numbersIn(readPlain(`eqe/${device}_EQE.txt`), 1);
  expect(percent.length).toBe(111);
  expect(Math.min(...percent)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...percent)).toBeLessThan(90);
});
