import { describe, expect, test } from 'vitest';
import { niceStep, niceTicks } from '../../../../src/core/figure/axes/niceTicks.ts';
import {
  fullTimeDomain,
  fullValueDomain,
  timeAxis,
  valueAxis,
} from '../../../../src/renderer/ui/chart/axes.ts';

function texts(axis: { ticks: readonly number[]; tickText: (value: number) => string }) {
  return axis.ticks.map(axis.tickText);
}

describe('round ticks', () => {
  test('steps are 1, 2 or 5 times a power of ten', () => {
    expect([0.11, 0.3, 0.9, 1, 12, 26, 510].map(niceStep)).toEqual([0.2, 0.5, 1, 1, 20, 50, 1000]);
  });

  test('ticks are the doubles nearest to their decimal text, never 0.30000000000000004', () => {
    expect(niceTicks(0, 1.1, 11)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1]);
  });

  test('a range of nothing or of no number has no endless ticks', () => {
    expect(niceTicks(3, 3, 5)).toEqual([3]);
    expect(niceTicks(0, Number.NaN, 5)).toEqual([]);
  });
});

describe('time axes', () => {
  test('hours go in hundreds, in days where days pass, else in round numbers', () => {
    expect(texts(timeAxis('t', [0, 400], 'hours', 400))).toEqual(['0', '100', '200', '300', '400']);
    expect(texts(timeAxis('t', [0, 120], 'hours', 400))).toEqual([
      '0',
      '24',
      '48',
      '72',
      '96',
      '120',
    ]);
    expect(texts(timeAxis('t', [0, 30], 'hours', 400))).toEqual([
      '0',
      '5',
      '10',
      '15',
      '20',
      '25',
      '30',
    ]);
  });

  test('days are written on columns of hours', () => {
    const axis = timeAxis('Time in the dark', [0, 720], 'days', 400);
    expect(axis.label).toBe('Time in the dark (days)');
    expect(axis.ticks.slice(0, 3)).toEqual([0, 120, 240]);
    expect(texts(axis)).toEqual(['0', '5', '10', '15', '20', '25', '30']);
  });

  test('the full range ends shortly after the data and begins at zero', () => {
    expect(fullTimeDomain(400, 'hours', false)).toEqual([0, 400]);
    expect(fullTimeDomain(401, 'hours', false)).toEqual([0, 425]);
  });
});

describe('value axes', () => {
  test('efficiencies begin at zero, temperatures around what was measured', () => {
    expect(fullValueDomain(8, 18)).toEqual([0, 20]);
    const [low, high] = fullValueDomain(29.4, 31.2);
    expect(low).toBeGreaterThan(28);
    expect(low).toBeLessThan(29.4);
    expect(high).toBeGreaterThan(31.2);
  });

  test('negative ticks have a true minus and zero has none', () => {
    expect(texts(valueAxis('J', [-5, 5], 100, 40))).toEqual(['−5', '0', '5']);
  });
});
