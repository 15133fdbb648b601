import { describe, expect, test } from 'vitest';
import { formatTimeToFraction } from '../../../../src/core/analysis/formatTimeToFraction.ts';
import type { TimeToFraction } from '../../../../src/core/run.ts';

const time = (change: Partial<TimeToFraction>): TimeToFraction => ({
  status: 'reached',
  hours: null,
  intervalHours: null,
  lowerBoundHours: null,
  recoveredAtHours: null,
  reason: null,
  ...change,
});

describe('formatTimeToFraction', () => {
  test.each([
    ['286 h (280–292)', time({ hours: 286.2, intervalHours: [280, 292] })],
    ['210 h', time({ hours: 210.1, intervalHours: [209.9, 210.4] })],
    ['> 412 h', time({ status: 'notReached', lowerBoundHours: 412.9 })],
    ['about 28 h (provisional)', time({ status: 'provisional', hours: 28 })],
    [
      'between 100 and 400 h (gap)',
      time({ status: 'gap', hours: 228.6, intervalHours: [100, 400] }),
    ],
    ['below from the start (0 h)', time({ status: 'atStart', hours: 0, intervalHours: [0, 0] })],
    ['–', time({ status: 'undefined', reason: 'There is no valid point.' })],
    ['1250 h (1249–1251)', time({ hours: 1250.2, intervalHours: [1249, 1251] })],
    ['0.25 h', time({ hours: 0.25 })],
    [
      '286 h (280–292), recovered at 300 h',
      time({ hours: 286, intervalHours: [280, 292], recoveredAtHours: 300 }),
    ],
  ])('reads %s', (text, value) => {
    expect(formatTimeToFraction(value)).toBe(text);
  });

  test.each([
    ['286 h', time({ hours: 286.2, intervalHours: [280, 292], recoveredAtHours: 300 })],
    ['> 412 h', time({ status: 'notReached', lowerBoundHours: 412.9 })],
    ['~28 h', time({ status: 'provisional', hours: 28 })],
    ['100–400 h', time({ status: 'gap', hours: 228.6, intervalHours: [100, 400] })],
    ['≤ 0.5 h', time({ status: 'atStart', hours: 0.5, intervalHours: [0.5, 0.5] })],
    ['–', time({ status: 'undefined' })],
  ])('reads %s where there is little room, and never as more certain', (text, value) => {
    expect(formatTimeToFraction(value, 'h', 'brief')).toBe(text);
  });

  test('counts shelf lives in days', () => {
    expect(formatTimeToFraction(time({ status: 'notReached', lowerBoundHours: 720 }), 'd')).toBe(
      '> 30 d',
    );
    expect(formatTimeToFraction(time({ hours: 240, intervalHours: [192, 240] }), 'd')).toBe(
      '10 d (8–10)',
    );
  });

  test('never rounds a lower bound up', () => {
    expect(formatTimeToFraction(time({ status: 'notReached', lowerBoundHours: 99.99 }))).toBe(
      '> 99.9 h',
    );
  });
});
