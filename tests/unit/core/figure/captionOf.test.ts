import { expect, test } from 'vitest';
import { captionOf } from '../../../../src/core/figure/templates/captionOf.ts';
import type { GroupData, TimeData } from '../../../../src/core/figure/templates/figureData.ts';
import { lookOf } from '../../../../src/core/figure/templates/lookOf.ts';

const device = { id: 'a', label: 'a', hours: [0], values: [1], measuredPoints: 1 };
const group = (label: string, n: number, hasMean: boolean): GroupData => ({
  ...{ id: label, label, look: lookOf(0) },
  mean: hasMean ? { hours: [0], mean: [1], sd: [0], n: [n] } : null,
  devices: Array.from({ length: n }, () => device),
});
const data = (groups: readonly GroupData[]): TimeData => ({
  ...{ groups, quantity: 'Normalized PCE', unit: null, isNormalized: true, note: [] },
  ...{ fromHours: null, toHours: null, reference: 'the first point' },
});

test('the legend gives n, the reference, the meaning of the spread and of the dashed line', () => {
  const caption = captionOf(data([group('MeBz', 6, true)]), 'in the dark', 'error bars');
  expect(caption).toBe(
    'Normalized PCE of MeBz (n = 6) in the dark [stack, encapsulation, atmosphere]. Values are relative to the first point. Symbols and lines are means, error bars one standard deviation over devices. Dashed line, 80 % of the reference.',
  );
});

test('it says so where a curve is one device', () => {
  const alone = [group('A', 1, false), group('B', 1, false)];
  expect(captionOf(data(alone), '', 'bands')).toContain('Each curve is one device.');
  const mixed = [group('A', 1, false), group('B', 4, true)];
  expect(captionOf(data(mixed), '', 'bands')).toContain('Curves without n are of one device.');
});
