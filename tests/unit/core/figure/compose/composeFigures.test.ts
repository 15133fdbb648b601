import { expect, test } from 'vitest';
import { composeFigures } from '../../../../../src/core/figure/compose/composeFigures.ts';
import { compositionLayouts } from '../../../../../src/core/figure/compose/compositionLayouts.ts';
import { compositionHeights } from '../../../../../src/core/figure/layout/compositionHeights.ts';
import { compositionRows } from '../../../../../src/core/figure/layout/compositionRows.ts';
import { partsOf } from '../../../../../src/core/figure/partsOf.ts';
import type { FigureSpec } from '../../../../../src/core/figure/spec.ts';
import { lookOf } from '../../../../../src/core/figure/templates/lookOf.ts';
import { shelfFigure } from '../../../../../src/core/figure/templates/shelfFigure.ts';
import { soakFigure } from '../../../../../src/core/figure/templates/soakFigure.ts';

const data = (labels: readonly string[]) => ({
  groups: labels.map((id, i) => ({
    id,
    label: id,
    look: lookOf(i),
    mean: null,
    devices: [{ id, label: id, hours: [0, 240], values: [1, 0.8], measuredPoints: 2 }],
  })),
  quantity: 'Normalized PCE',
  unit: null,
  isNormalized: true,
  fromHours: null,
  toHours: null,
  note: [],
  reference: null,
});
const preset = { presetId: 'nature-double' } as const;
const shelf = shelfFigure(data(['MeBz', 'MeBz/KOH']), preset);
const soak = soakFigure(data(['MeBz', 'MeBz/KOH']), preset);
const row = compositionLayouts.find(({ id }) => id === 'row')?.rows ?? [];

test('panels of all parts follow each other, with ids of their own and the keys of their traces', () => {
  const { panels, composition, letters } = composeFigures([shelf, shelf, soak], {
    rows: row,
    legend: 'top',
  });
  expect(panels.map(({ id }) => id)).toEqual(['a-shelf', 'b-shelf', 'c-soak']);
  expect(panels[1]?.traces.map(({ key }) => key)).toEqual(['MeBz', 'MeBz/KOH']);
  expect(letters).toBe(true);
  expect(composition?.parts.map(({ template }) => template)).toEqual(['shelf', 'shelf', 'soak']);
});

test('conditions that are the same are told once, others in their panel', () => {
  const other = soakFigure(data(['MeBz', 'MeBz/KOH', 'MeBz/LiF']), preset);
  const composed = composeFigures([shelf, other], { rows: row, legend: 'top' });
  expect(composed.composition?.legendKeys).toEqual(['MeBz', 'MeBz/KOH']);
  expect(composed.panels.map(({ legend }) => legend.mode)).toEqual(['none', 'auto']);
});

test('a condition that looks otherwise in another part is not shared', () => {
  const [panel] = soak.panels;
  const painted: FigureSpec = {
    ...soak,
    panels: [
      {
        ...(panel as NonNullable<typeof panel>),
        traces: (panel?.traces ?? []).map((trace) => ({
          ...trace,
          look: { ...trace.look, color: '#123456' },
        })),
      },
    ],
  };
  const composed = composeFigures([shelf, painted], { rows: row, legend: 'top' });
  expect(composed.composition?.legendKeys).toEqual([]);
});

test('with legends of their own the panels keep them', () => {
  const composed = composeFigures([shelf, soak], { rows: row, legend: 'own' });
  expect(composed.panels.map(({ legend }) => legend.mode)).toEqual(['auto', 'auto']);
});

test('captions carry the letters of their parts', () => {
  const { caption } = composeFigures([shelf, soak], { rows: row, legend: 'top' });
  expect(caption).toMatch(/^a, Normalized PCE .* b, Normalized PCE /);
});

test('one figure alone stays what it is', () => {
  expect(composeFigures([shelf], { rows: row, legend: 'top' })).toBe(shelf);
});

test('rows break on a page too narrow for their panels', () => {
  const parts = partsOf(composeFigures([shelf, soak, shelf, soak], { rows: row, legend: 'own' }));
  const square = compositionLayouts.find(({ id }) => id === 'square')?.rows ?? [];
  const lines = (widthMm: number, typePt: number) =>
    compositionRows(parts, square, widthMm, typePt).map((each) => each.parts);
  expect(lines(180, 6)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(lines(55, 6)).toEqual([[0], [1], [2], [3]]);
  expect(lines(180, 20)).toEqual([[0], [1], [2], [3]]);
});

test('no part is lost where there are fewer places than parts, or more', () => {
  const parts = partsOf(composeFigures([shelf, soak, shelf], { rows: row, legend: 'own' }));
  expect(compositionRows(parts, row, 180, 6).flatMap((each) => each.parts)).toEqual([0, 1, 2]);
  const square = compositionLayouts.find(({ id }) => id === 'square')?.rows ?? [];
  expect(compositionRows(parts, square, 180, 6).map((each) => each.parts)).toEqual([[0, 1], [2]]);
});

test('rows are as high as asked for, and together no higher than the journal prints', () => {
  const needs = (share: number | null) => [
    { share, natural: 100 },
    { share: share === null ? null : 2 * share, natural: 300 },
  ];
  expect(compositionHeights(needs(null), 1000, false)).toEqual([100, 300]);
  expect(compositionHeights(needs(null), 200, false)).toEqual([50, 150]);
  expect(compositionHeights(needs(1), 300, true)).toEqual([100, 200]);
});
