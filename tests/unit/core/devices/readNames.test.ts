import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNames } from '../../../../src/core/devices/readNames.ts';
import { knownDevice } from './knownDevice.ts';

const valuesIn = (reading: ReturnType<typeof readNames>) =>
  reading.proposals.map(({ device, values }) => [
    device.label,
    Object.fromEntries(values.map(({ field, value }) => [field, value])),
  ]);

describe('readNames', () => {
  test('takes condition, substrate, pixel and batch from device names', () => {
    const reading = readNames('{batch}_{condition}_{substrate}_{pixel}', 'device', [
      knownDevice('B12_MeBz_S3_p2'),
      knownDevice('SPO check'),
    ]);
    expect(valuesIn(reading)).toEqual([
      ['B12_MeBz_S3_p2', { condition: 'MeBz', batch: 'B12', substrate: 'S3', pixel: 'p2' }],
    ]);
    expect(reading.unfit.map(({ label }) => label)).toEqual(['SPO check']);
  });

  test('reads file names with their folders, without the extension', () => {
    const reading = readNames('{batch}/{condition}-{pixel}', 'file', [
      knownDevice('a', { filePath: 'raw/B7/MeBz-4.txt' }),
      knownDevice('b', { filePath: 'MeBz-4.txt' }),
    ]);
    expect(valuesIn(reading)).toEqual([['a', { condition: 'MeBz', batch: 'B7', pixel: '4' }]]);
    expect(reading.unfit).toHaveLength(1);
  });

  test('a condition in a device name may hold a slash', () => {
    const reading = readNames('{condition}-{pixel}', 'device', [knownDevice('MeBz/KOH-07')]);
    expect(valuesIn(reading)).toEqual([['MeBz/KOH-07', { condition: 'MeBz/KOH', pixel: '07' }]]);
  });

  test('reads the name in the files, not the label that somebody gave', () => {
    const renamed = knownDevice('the best one', { fromFiles: { label: 'MeBz-1' } });
    expect(valuesIn(readNames('{condition}-{pixel}', 'device', [renamed]))).toEqual([
      ['the best one', { condition: 'MeBz', pixel: '1' }],
    ]);
  });

  test('tells what is new, so already, and against what was said before', () => {
    const device = knownDevice('MeBz_S3_p2', {
      fromFiles: { label: 'MeBz_S3_p2', substrate: 'S3' },
      record: { condition: 'control', pixel: 'p2' },
    });
    const [proposal] = readNames('{condition}_{substrate}_{pixel}', 'device', [device]).proposals;
    expect(proposal?.values.map(({ field, before, state }) => [field, before, state])).toEqual([
      ['condition', 'control', 'conflict'],
      ['substrate', null, 'same'],
      ['pixel', 'p2', 'same'],
    ]);
  });

  test('a pattern that is wrong is told in a sentence', () => {
    expect(readNames('{lot}', 'device', [knownDevice('a')]).problem).toContain(
      '{lot} is not known',
    );
    expect(readNames('{any}', 'device', []).problem).toContain('Name at least one of');
  });

  test('finds again what a name was made of', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
    fc.assert(
      fc.property(word, word, word, (condition, substrate, pixel) => {
        const device = knownDevice(`${condition}_${substrate}_${pixel}`);
        expect(valuesIn(readNames('{condition}_{substrate}_{pixel}', 'device', [device]))).toEqual([
          [device.label, { condition, substrate, pixel }],
        ]);
      }),
    );
  });
});
