import { describe, expect, test } from 'vitest';
import { colorDistance } from '../../../../../src/core/figure/color/colorDistance.ts';
import { contrastOnWhite } from '../../../../../src/core/figure/color/contrastOnWhite.ts';
import { type Lab, labOf } from '../../../../../src/core/figure/color/labOf.ts';
import { legibleOnDark } from '../../../../../src/core/figure/color/legibleOnDark.ts';
import { linearRgb } from '../../../../../src/core/figure/color/linearRgb.ts';
import { nearestPair } from '../../../../../src/core/figure/color/nearestPair.ts';
import { palettes } from '../../../../../src/core/figure/color/palettes.ts';
import { simulateColorBlindness } from '../../../../../src/core/figure/color/simulateColorBlindness.ts';
import { tintOf } from '../../../../../src/core/figure/color/tintOf.ts';

describe('colour distance', () => {
  // Pairs 1, 7, 10, 17, 19 and 25 of the test data of Sharma, Wu & Dalal 2005.
  test.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ])('agrees with the published test data: %j, %j', (one, other, expected) => {
    expect(colorDistance(one, other)).toBeCloseTo(expected, 3);
    expect(colorDistance(other, one)).toBeCloseTo(expected, 3);
  });

  test('white, black and red have the L*a*b* that everybody gives them', () => {
    const rounded = (color: string) =>
      labOf(linearRgb(color)).map((value) => Math.round(value) + 0);
    expect(rounded('#FFFFFF')).toEqual([100, 0, 0]);
    expect(rounded('#000000')).toEqual([0, 0, 0]);
    expect(rounded('#FF0000')).toEqual([53, 80, 67]);
  });
});

describe('colour blindness', () => {
  test('grey stays grey for everybody', () => {
    for (const kind of ['protanopia', 'deuteranopia', 'tritanopia'] as const) {
      for (const value of simulateColorBlindness([0.4, 0.4, 0.4], kind)) {
        expect(value).toBeCloseTo(0.4, 5);
      }
    }
  });

  test('red and green come close together without red or green cones', () => {
    const pair = [
      { name: 'red', color: '#CC0000' },
      { name: 'green', color: '#6B6B00' },
    ];
    const normal = nearestPair(pair, 'normal')?.distance ?? 0;
    const seen = nearestPair(pair, 'deuteranopia')?.distance ?? 0;
    expect(normal).toBeGreaterThan(30);
    expect(seen).toBeLessThan(normal / 2);
  });

  test('the first three colours of the default palette stay apart for everybody', () => {
    const colors = (palettes[0]?.colors ?? []).slice(0, 3).map((color) => ({ name: color, color }));
    for (const viewing of ['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const) {
      expect(nearestPair(colors, viewing)?.distance).toBeGreaterThanOrEqual(15);
    }
  });
});

test('the nearest pair is named, and there is none among fewer than two', () => {
  const colors = ['#000000', '#FFFFFF', '#F0F0F0'].map((color) => ({ name: color, color }));
  expect(nearestPair(colors, 'grey')).toMatchObject({ first: '#FFFFFF', second: '#F0F0F0' });
  expect(nearestPair(colors.slice(1, 2), 'grey')).toBeNull();
});

test('contrast and tints', () => {
  expect(contrastOnWhite('#000000')).toBeCloseTo(21, 5);
  expect(contrastOnWhite('#0072B2')).toBeCloseTo(5.2, 1);
  expect(tintOf('#000000', 0.2)).toBe('#CCCCCC');
  expect(tintOf('#D55E00', 0)).toBe('#FFFFFF');
});

test('every palette holds colours that a file can be written with', () => {
  for (const { colors } of palettes) {
    expect(new Set(colors).size).toBe(colors.length);
    for (const color of colors) expect(color).toMatch(/^#[0-9A-F]{6}$/);
  }
});

test('a colour for paper is as light as it must be on the dark ground, and no lighter', () => {
  expect(legibleOnDark('#D55E00')).toBe('#D55E00');
  const grey = legibleOnDark('#000000');
  expect(grey).toMatch(/^#([0-9A-F]{2})\1\1$/);
  expect(contrastOnWhite(grey)).toBeGreaterThan(3);
  for (const color of ['#000080', '#330000', '#004488', '#FFFFFF']) {
    // White on the dark ground has 16.7 : 1.
    expect(16.67 / contrastOnWhite(legibleOnDark(color))).toBeGreaterThan(2.9);
  }
});
