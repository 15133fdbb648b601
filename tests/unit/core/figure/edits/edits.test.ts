import { expect, test } from 'vitest';
import { applyEdits } from '../../../../../src/core/figure/edits/applyEdits.ts';
import { editing } from '../../../../../src/core/figure/edits/editing.ts';
import { noEdits } from '../../../../../src/core/figure/edits/FigureEdits.ts';
import { history } from '../../../../../src/core/figure/edits/history.ts';
import { parseTicks } from '../../../../../src/core/figure/edits/parseTicks.ts';
import { bothFigure } from '../../../../../src/core/figure/templates/bothFigure.ts';
import { lookOf } from '../../../../../src/core/figure/templates/lookOf.ts';
import { shelfFigure } from '../../../../../src/core/figure/templates/shelfFigure.ts';

const data = {
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
};
const figure = shelfFigure(data, { presetId: 'nature-single' });

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

test('a line that was added is edited and removed like one of the template', () => {
  const level = { id: 'line1', axis: 'y' as const, value: 0.9, label: 'T90', dashed: true };
  let edits = editing.addLevel(noEdits, 'shelf', level);
  edits = editing.level(edits, 'shelf', 'line1', { value: 0.95, label: 'T95' });
  edits = editing.level(edits, 'shelf', 't80', { dashed: false });
  const [panel] = applyEdits(figure, edits).panels;
  expect(panel?.levels.map(({ id, value, label, dashed }) => [id, value, label, dashed])).toEqual([
    ['t80', 0.8, 'T80', false],
    ['line1', 0.95, 'T95', true],
  ]);
  edits = editing.removeLevel(editing.removeLevel(edits, 'shelf', 'line1'), 'shelf', 't80');
  expect(applyEdits(figure, edits).panels[0]?.levels).toEqual([]);
  expect(
    applyEdits(figure, editing.hide(edits, 'level:shelf:t80', false)).panels[0]?.levels,
  ).toEqual([{ ...figure.panels[0]?.levels[0], dashed: false }]);
});

test('words at a point are added, changed and removed with their place', () => {
  const words = { id: 'words1', x: 5, y: 0.9, text: 'Words', color: '#000000', drop: false };
  let edits = editing.addCallOut(noEdits, 'shelf', words);
  edits = editing.callOut(edits, 'shelf', 'words1', { text: '82 %', drop: true });
  expect(applyEdits(figure, edits).panels[0]?.callOuts).toEqual([
    { ...words, text: '82 %', drop: true },
  ]);
  edits = editing.removeCallOut(edits, 'shelf', 'words1');
  expect(applyEdits(figure, edits)).toEqual(
    applyEdits(figure, { ...noEdits, places: { shelf: {} } }),
  );
});

test('a range of a shared axis is that of all panels that show it', () => {
  const both = bothFigure(data, data, { presetId: 'nature-double' });
  const edits = editing.axis(noEdits, 'shelf:y', { range: [0.5, 1.05] });
  expect(applyEdits(both, edits).panels.map(({ y }) => y.range)).toEqual([
    [0.5, 1.05],
    [0.5, 1.05],
  ]);
});

test('edits stay when new data come and when another preset is chosen', () => {
  const edits = editing.label(editing.look(noEdits, 'MeBz', { dash: 'dotted' }), 'MeBz', 'Control');
  const longer = { ...data, groups: data.groups.map((group) => ({ ...group, devices: [] })) };
  const live = applyEdits(
    shelfFigure({ ...data, fromHours: 0, toHours: 480 }, { presetId: 'rsc-double' }),
    edits,
  );
  expect(live.panels[0]?.traces[0]).toMatchObject({ label: 'Control', look: { dash: 'dotted' } });
  expect(live.panels[0]?.x.range).toEqual([0, 20]);
  expect(applyEdits(shelfFigure(longer, { presetId: 'slide' }), edits).panels[0]?.traces).toEqual(
    [],
  );
});

test('numbers of an axis are read as they are typed, and what is none is named', () => {
  expect(parseTicks('0, 0.5; 1  1')).toEqual({ ticks: [0, 0.5, 1], error: null });
  expect(parseTicks('  ')).toEqual({ ticks: null, error: null });
  expect(parseTicks('0, x, 1').error).toBe('“x” is no number.');
});

test('typing is one step back', () => {
  let steps = history.push(history.of(''), 'a');
  steps = history.replace(history.replace(steps, 'ab'), 'abc');
  expect(steps.present).toBe('abc');
  expect(history.undo(steps).present).toBe('');
});
