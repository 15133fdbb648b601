import { describe, expect, test } from 'vitest';
import { panelFacts } from '../../../../src/renderer/features/chart/panelFacts.ts';
import { panelLegend } from '../../../../src/renderer/features/chart/panelLegend.ts';
import { pictureNote, valueLabel } from '../../../../src/renderer/features/chart/panelWords.ts';
import { looksOf } from '../../../../src/renderer/features/chart/traceStyles.ts';
import { selectionOf, shownRun } from './shownRuns.ts';

describe('the reference on axis and note', () => {
  test('is named where all runs share it, as 1 or in per cent', () => {
    const selection = selectionOf([shownRun('A', 'jv'), shownRun('B', 'jv')]);
    expect(valueLabel(selection, true, 1)).toBe('Normalized PCE (J-V before load = 1)');
    expect(valueLabel(selection, true, 100)).toBe('Normalized PCE (% of J-V before load)');
    expect(pictureNote(selection, true, null)).toContain(
      'Each device divided by its J-V before load.',
    );
  });

  test('is told honestly where runs have different ones', () => {
    const selection = selectionOf([
      shownRun('A', 'firstWindow'),
      shownRun('B', 'firstWindow'),
      shownRun('C', 'fixed', 18.5),
    ]);
    expect(valueLabel(selection, true, 1)).toBe('Normalized PCE (own reference = 1)');
    expect(pictureNote(selection, true, null)).toContain(
      'Devices are divided by different references: median of the first hour (2), fixed value 18.5 mW/cm² (1).',
    );
  });

  test('two typed numbers are two references', () => {
    const selection = selectionOf([shownRun('A', 'fixed', 18), shownRun('B', 'fixed', 17)]);
    expect(valueLabel(selection, true, 1)).toContain('own reference');
    const alike = selectionOf([shownRun('A', 'fixed', 18), shownRun('B', 'fixed', 18)]);
    expect(pictureNote(alike, true, null)).toContain('divided by the fixed value 18 mW/cm².');
  });
});

test('a data file tells value, origin, absolute start, time zero and T_S of each reference', () => {
  const reference = {
    mode: 'jv' as const,
    value: 17.2,
    atHours: 0,
    reason: null,
    detail: 'reverse sweep of 2025-03-01, a.txt',
  };
  const shown = shownRun('A', 'jv', 17.2, {
    reference,
    timeZeroHours: 5,
    burnIn: { hours: 40, isManual: true },
  });
  expect(panelFacts(selectionOf([shown]), true, 100)).toEqual([
    'Quantity: Power density, divided by the reference of each device (in %)',
    'Time: hours from the start of each run',
    'Reference of A: J-V before load = 17.2000 mW/cm2 (reverse sweep of 2025-03-01, a.txt); initial PCE 17.00 %; time zero set by hand at 5 h of the record; T_S 40.00 h (set by hand)',
  ]);
});

test('the legend of normalized curves keeps the absolute PCE they begin with', () => {
  const selection = selectionOf([
    shownRun('A', 'first'),
    shownRun('B', 'first', 16, { initialPcePercent: 16 }),
    shownRun('C', 'first', 16, { initialPcePercent: null }),
  ]);
  const choice = {
    selection,
    traces: [],
    looks: looksOf(selection.measured, ['X']),
    withSymbols: false,
    timeUnit: 'hours' as const,
    byDevice: false,
    unitOf: (id: string) => id,
    scale: 1,
    spread: 'sd' as const,
    hiddenConditions: new Set<string>(),
    hiddenDevices: new Set<string>(),
  };
  expect(panelLegend({ ...choice, normalized: true })[0]?.detail).toBe(
    'n = 3 · initial PCE 16.5 %',
  );
  expect(panelLegend({ ...choice, normalized: false })[0]?.detail).toBe('n = 3');
});
