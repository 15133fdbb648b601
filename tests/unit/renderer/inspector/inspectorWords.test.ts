import { describe, expect, test } from 'vitest';
import { energyWords } from '../../../../src/renderer/features/inspector/energyWords.ts';
import { figureHelp } from '../../../../src/renderer/features/inspector/figureHelp.ts';
import { parseTimes } from '../../../../src/renderer/features/inspector/parseTimes.ts';
import { positiveNumber } from '../../../../src/renderer/features/inspector/positiveNumber.ts';

test('times are read from a list, ascending and each once', () => {
  expect(parseTimes('500, 200; 1000 200')).toEqual([200, 500, 1000]);
  expect(parseTimes('')).toEqual([]);
  expect(parseTimes('200, soon')).toBeNull();
  expect(parseTimes('-5')).toBeNull();
  expect(parseTimes(Array.from({ length: 13 }, (_, i) => i + 1).join())).toBeNull();
});

test.each([
  ['17,2', 17.2],
  [' 17.2 ', 17.2],
  ['', null],
  ['0', null],
  ['-3', null],
  ['1e999', null],
])('"%s" is read as %s', (text, value) => {
  expect(positiveNumber(text)).toBe(value);
});

test('an energy yield says what it reaches and what it leaves out', () => {
  const energy = { kilowattHoursPerM2: 64.78, untilHours: 400, reachesT80: false };
  expect(energyWords({ ...energy, uncountedHours: 3, reason: null })).toBe(
    '64.8 kWh/m² so far, T80 not reached; 3.00 h without data not counted',
  );
  expect(energyWords({ ...energy, reachesT80: true, uncountedHours: 0, reason: null })).toBe(
    '64.8 kWh/m² to T80 (400 h)',
  );
  const none = { kilowattHoursPerM2: null, untilHours: null, reachesT80: false, uncountedHours: 0 };
  expect(energyWords({ ...none, reason: 'No area.' })).toBe('No area.');
});

describe('help', () => {
  test.each(Object.entries(figureHelp))('of %s has a text and says who says so', (_, help) => {
    expect(help.text).toMatch(/\.$/);
    expect(help.source.length).toBeGreaterThan(10);
  });
});
