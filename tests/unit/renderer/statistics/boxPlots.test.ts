import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeSvg } from '../../../../src/renderer/features/saving/composeSvg.ts';
import { pictureCsv } from '../../../../src/renderer/features/saving/pictureCsv.ts';
import { boxLayout } from '../../../../src/renderer/features/statistics/boxLayout.ts';
import { boxPictures } from '../../../../src/renderer/features/statistics/boxPictures.ts';
import { boxNote } from '../../../../src/renderer/features/statistics/boxWords.ts';
import { swarmOffsets } from '../../../../src/renderer/features/statistics/swarmOffsets.ts';
import { unitFigures } from '../../../../src/renderer/features/statistics/unitFigures.ts';
import { alone, device, figures, group } from './exampleStudy.ts';

const labels = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2'];
const devices = labels.map((label) => device(label));
const groups = [group('A', devices.slice(0, 4)), group('B', devices.slice(4))];
const ids = devices.map(({ id }) => id);
const pce = [16, 17, 15, 16.5, 18, Number.NaN];

describe('figures of groups', () => {
  test('count devices that have a figure, and name the champion of each', () => {
    const [a, b] = unitFigures(groups, [figures(ids, pce)], alone);
    expect([a?.units.length, b?.units.length]).toEqual([4, 1]);
    expect([a?.champion?.label, b?.champion?.label]).toEqual(['A2', 'B1']);
  });

  test('average the pixels of one device', () => {
    const shared = { unitOf: (id: string) => (id === 'a1' || id === 'a2' ? 'sub' : id) };
    const [a] = unitFigures(groups, [figures(ids, pce)], shared);
    expect(a?.units.map(({ label, values }) => [label, values.pcePercent])).toEqual([
      ['A1 and 1 more', 16.5],
      ['A3', 15],
      ['A4', 16.5],
    ]);
  });

  test('leave hidden groups out', () => {
    const hidden = groups.map((each) => ({ ...each, hidden: true, devices: [] }));
    expect(unitFigures(hidden, [figures(ids, pce)], alone)).toEqual([]);
  });
});

describe('box plots', () => {
  const choice = {
    figures: unitFigures(groups, [figures(ids, pce)], alone),
    when: 'Initial',
    note: 'What boxes mean.',
    facts: [],
    width: 400,
    height: 260,
  };

  test('are four, with a box and all points for each group, n under it and a star', () => {
    const pictures = boxPictures(choice);
    expect(pictures.map(({ title }) => title)).toEqual([
      'Initial PCE',
      'Initial Voc',
      'Initial Jsc',
      'Initial FF',
    ]);
    const [first] = pictures;
    expect(first?.categories?.map(({ label, count }) => [label, count])).toEqual([
      ['A', '4'],
      ['B', '1'],
    ]);
    expect(first?.boxes?.map(({ box }) => [box.n, box.median])).toEqual([
      [4, 16.25],
      [1, 18],
    ]);
    const star = first?.traces.find((trace) => trace.style.symbol === 'star');
    expect([star?.names, [...(star?.columns.y ?? [])]]).toEqual([['A2'], [17]]);
  });

  test('of both directions stand beside each other, the forward one hollow', () => {
    const both = [figures(ids, pce), figures(ids, pce, 'forward')];
    const [first] = boxPictures({ ...choice, figures: unitFigures(groups, both, alone) });
    expect(first?.boxes?.map(({ at, hollow }) => [at, hollow])).toEqual([
      [0.79, false],
      [1.21, true],
      [1.79, false],
      [2.21, true],
    ]);
    expect(first?.categories).toHaveLength(2);
  });

  test('go out as a figure of two by two with n, names and points', () => {
    const { svg, widthMm } = composeSvg(boxPictures(choice), 'Drawn');
    expect(widthMm).toBe(180);
    for (const text of ['PCE (%)', 'Voc (V)', '>A<', '>4<', 'What boxes mean.']) {
      expect(svg).toContain(text);
    }
    expect(svg.match(/<g transform="translate\(0 /g)).toHaveLength(1);
    expect(svg).not.toContain('var(--');
  });

  test('go out as data with the name of each device and its value', () => {
    const csv = pictureCsv(boxPictures(choice).slice(0, 1), 'Drawn');
    const table = csv.split('\r\n').filter((line) => !/^\ufeff?#/.test(line));
    expect(table[0]).toContain('A (reverse),"A (reverse), PCE (%)"');
    expect(table[1]).toMatch(/^A1,16,/);
  });

  test('say what whiskers and n mean, and how many have no such sweep', () => {
    const note = boxNote(
      { age: 10, ageUnit: 'days', directions: 'reverse' },
      'device',
      choice.figures,
      6,
    );
    expect(note).toContain('nearest to 10 d, at most 1 d off');
    expect(note).toContain('1.5 times the box (Tukey)');
    expect(note).toContain('n counts devices.');
    expect(note).toContain('1 of 6 devices have no such sweep.');
  });

  test('of many groups stand one below the other and keep room for each box', () => {
    expect(boxLayout(800, 500, 2, false, 40).columns).toBe(2);
    const many = boxLayout(800, 500, 60, true, 40);
    expect(many.columns).toBe(1);
    expect(many.width).toBeGreaterThan(60 * 40);
  });
});

describe('points beside each other', () => {
  test('do not overlap while there is room, and never leave their breadth', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }), (heights) => {
        const offsets = swarmOffsets(heights, 4, 100);
        offsets.forEach((x, i) => {
          expect(Math.abs(x)).toBeLessThanOrEqual(100);
          for (let j = 0; j < i; j++) {
            const away = Math.hypot(
              x - (offsets[j] as number),
              (heights[i] as number) - (heights[j] as number),
            );
            expect(away).toBeGreaterThanOrEqual(3.9);
          }
        });
        expect(swarmOffsets(heights, 4, 100)).toEqual(offsets);
      }),
    );
  });

  test('share a breadth that is too narrow', () => {
    const offsets = swarmOffsets(Array(30).fill(5), 4, 6);
    expect(Math.max(...offsets.map(Math.abs))).toBeLessThanOrEqual(6);
    expect(new Set(offsets).size).toBeGreaterThanOrEqual(3);
  });
});
