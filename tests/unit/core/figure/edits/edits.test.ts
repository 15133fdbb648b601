import { expect, test } from 'vitest';
import { applyEdits } from '../../../../../src/core/figure/edits/applyEdits.ts';
import { noEdits } from '../../../../../src/core/figure/edits/FigureEdits.ts';
import { history } from '../../../../../src/core/figure/edits/history.ts';
import { lookOf } from '../../../../../src/core/figure/templates/lookOf.ts';
import { shelfFigure } from '../../../../../src/core/figure/templates/shelfFigure.ts';

const figure = shelfFigure(
  {
    groups: [
      {
        id: 'MeBz',
        label: 'MeBz',
        look: lookOf(0),
        mean: null,
        devices: [{ id: 'a', label: 'a', hours: [0, 240], values: [1, 0.8], measuredPoints: 2 }],
      },
    ],
    quantity: 'Normalized PCE',
    unit: null,
    isNormalized: true,
    fromHours: null,
    toHours: null,
    note: [],
    reference: null,
  },
  { presetId: 'nature-single' },
);

test('no edits leave a figure as it is', () => {
  expect(applyEdits(figure, noEdits)).toEqual(figure);
});

test('names, looks, ranges, legend, note and size are laid over the template', () => {
  const edited = applyEdits(figure, {
    ...noEdits,
    heightMm: 50,
    axes: { 'shelf:x': { range: [0, 20] }, 'shelf:y': { quantity: 'Relative PCE' } },
    labels: { MeBz: 'Control' },
    looks: { MeBz: { color: '#000000' } },
    legends: { shelf: { mode: 'below', at: null } },
    notes: { shelf: ['ISOS-D-1'] },
    hidden: ['level:shelf:t80'],
  });
  const [panel] = edited.panels;
  expect(edited.heightMm).toBe(50);
  expect(panel?.x.range).toEqual([0, 20]);
  expect(panel?.y.quantity).toBe('Relative PCE');
  expect(panel?.traces[0]).toMatchObject({ label: 'Control', look: { color: '#000000' } });
  expect(panel?.traces[0]?.look.symbol).toBe('circle');
  expect(panel?.legend.mode).toBe('below');
  expect(panel?.note).toEqual(['ISOS-D-1']);
  expect(panel?.levels).toEqual([]);
});

test('edits of parts that are gone do nothing', () => {
  const edits = { ...noEdits, labels: { gone: 'x' }, axes: { 'gone:x': { quantity: 'x' } } };
  expect(applyEdits(figure, edits)).toEqual(figure);
});

test('every step can be undone and done again, until a new one is made', () => {
  let steps = history.of(0);
  for (const value of [1, 2, 2, 3]) steps = history.push(steps, value);
  expect(steps.past).toEqual([0, 1, 2]);
  steps = history.undo(history.undo(steps));
  expect(steps.present).toBe(1);
  expect(history.redo(steps).present).toBe(2);
  steps = history.push(steps, 9);
  expect(history.redo(steps)).toBe(steps);
  expect(history.undo(history.undo(history.undo(steps))).present).toBe(0);
});
