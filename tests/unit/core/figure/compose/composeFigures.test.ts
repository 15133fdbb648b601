import { expect, test } from 'vitest';
import { composeFigures } from '../../../../../src/core/figure/compose/composeFigures.ts';
import { compositionLayouts } from '../../../../../src/core/figure/compose/compositionLayouts.ts';
import { presetById } from '../../../../../src/core/figure/journals/presetById.ts';
import { compositionHeights } from '../../../../../src/core/figure/layout/compositionHeights.ts';
import { compositionRows } from '../../../../../src/core/figure/layout/compositionRows.ts';
import { styleOf } from '../../../../../src/core/figure/layout/FigureStyle.ts';
import { leastPartWidth } from '../../../../../src/core/figure/layout/leastPartWidth.ts';
import type { FigureSpec, PanelSpec } from '../../../../../src/core/figure/spec.ts';
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

test('rows break on a page too narrow for what stands in them', () => {
  const square = compositionLayouts.find(({ id }) => id === 'square')?.rows ?? [];
  const lines = (widthMm: number, leastMm: readonly number[]) =>
    compositionRows(square, leastMm, widthMm).map((each) => each.parts);
  expect(lines(180, [30, 30, 30, 30])).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(lines(55, [30, 30, 30, 30])).toEqual([[0], [1], [2], [3]]);
  expect(lines(80, [30, 30, 50, 30])).toEqual([[0, 1], [2], [3]]);
});

test('no part is lost where there are fewer places than parts, or more', () => {
  expect(compositionRows(row, [30, 30, 30], 180).flatMap((each) => each.parts)).toEqual([0, 1, 2]);
  const square = compositionLayouts.find(({ id }) => id === 'square')?.rows ?? [];
  expect(compositionRows(square, [30, 30, 30], 180).map((each) => each.parts)).toEqual([
    [0, 1],
    [2],
  ]);
});

test('a part needs the room of its panels beside each other, of its right axis and of its table', () => {
  const style = styleOf(presetById('nature-double'));
  const [panel] = shelf.panels as [PanelSpec];
  const plain = leastPartWidth([panel], 1, style);
  expect(leastPartWidth([panel, panel], 2, style)).toBe(2 * plain);
  expect(leastPartWidth([{ ...panel, y2: panel.y }], 1, style)).toBeGreaterThan(plain);
  const table = { head: ['A long word at the head', 'PCE (%) of the champion'], rows: [] };
  expect(leastPartWidth([{ ...panel, table }], 1, style)).toBeGreaterThan(plain);
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
