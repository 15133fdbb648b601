import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../../src/core/figure/edits/applyEdits.ts';
import { noEdits } from '../../../../../src/core/figure/edits/FigureEdits.ts';
import { placeInFrame } from '../../../../../src/core/figure/edits/placeInFrame.ts';
import { putBlock } from '../../../../../src/core/figure/edits/putBlock.ts';
import type { PresetId } from '../../../../../src/core/figure/journals/JournalPreset.ts';
import { journalPresets } from '../../../../../src/core/figure/journals/journalPresets.ts';
import { layoutFigure } from '../../../../../src/core/figure/layout/layoutFigure.ts';
import type { Scene } from '../../../../../src/core/figure/scene/scene.ts';
import type { FigureSpec } from '../../../../../src/core/figure/spec.ts';
import { lookOf } from '../../../../../src/core/figure/templates/lookOf.ts';
import { shelfFigure } from '../../../../../src/core/figure/templates/shelfFigure.ts';

const group = (id: string, index: number, end: number) => ({
  id,
  label: id,
  look: lookOf(index),
  mean: null,
  devices: [{ id, label: id, hours: [0, 120, 240], values: [1, 0.9, end], measuredPoints: 3 }],
});
const figure = (presetId: PresetId = 'nature-single'): FigureSpec => {
  const made = shelfFigure(
    {
      groups: [group('MeBz', 0, 0.7), group('MeBz/KOH', 1, 0.85)],
      quantity: 'Normalized PCE',
      unit: null,
      isNormalized: true,
      fromHours: null,
      toHours: null,
      note: ['ISOS-D-1'],
      reference: null,
    },
    { presetId },
  );
  const callOuts = [{ id: 'a', x: 5, y: 0.9, text: '82 %', color: '#D55E00', drop: false }];
  return { ...made, panels: made.panels.map((panel) => ({ ...panel, callOuts })) };
};
const blockOf = (scene: Scene, name: string) => {
  const block = scene.blocks.find((each) => each.name === name);
  if (block === undefined) throw new Error(`There is no ${name}.`);
  return block;
};
const isInFrame = (scene: Scene, name: string) => {
  const { x, y, width, height } = blockOf(scene, name);
  const [frame] = scene.frames;
  if (frame === undefined) return false;
  const slack = 0.01;
  return (
    x >= frame.x - slack &&
    y >= frame.y - slack &&
    x + width <= frame.x + frame.width + slack &&
    y + height <= frame.y + frame.height + slack
  );
};
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('words that a person puts somewhere', () => {
  test.each(['legend', 'note', 'callOut:a'])('%s stays where it is put', (name) => {
    const spec = figure();
    const scene = layoutFigure(spec);
    const block = blockOf(scene, name);
    const frame = scene.frames[0] as (typeof scene.frames)[number];
    const [x, y] = [frame.x + 40, frame.y + 8];
    const place = placeInFrame(frame, block, x, y);
    const moved = layoutFigure(applyEdits(spec, putBlock(noEdits, spec, block, place)));
    const now = blockOf(moved, name);
    expect(now.x).toBeCloseTo(x, 1);
    expect(now.y).toBeCloseTo(y, 1);
  });

  test('they are inside the frame in every preset, wherever they are put', () => {
    fc.assert(
      fc.property(
        share,
        share,
        fc.constantFrom('legend', 'note', 'callOut:a'),
        fc.constantFrom(...journalPresets.map(({ id }) => id)),
        (left, top, name, presetId) => {
          const spec = figure(presetId);
          const edits = putBlock(noEdits, spec, { panelId: 'shelf', name }, [left, top]);
          expect(isInFrame(layoutFigure(applyEdits(spec, edits)), name)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a place is inside the frame, however far the pointer goes', () => {
    const far = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const size = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(far, far, size, size, (x, y, width, height) => {
        const frame = { x: 30, y: 10, width: 200, height: 120 };
        for (const each of placeInFrame(frame, { width, height }, x, y)) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('the others find room around them', () => {
    const spec = figure();
    const panel = { panelId: 'shelf', name: 'note' };
    const free = layoutFigure(spec);
    const { x, y } = blockOf(free, 'legend');
    const [frame] = free.frames;
    if (frame === undefined) throw new Error('There is no frame.');
    const place = placeInFrame(frame, blockOf(free, 'note'), x, y);
    const scene = layoutFigure(applyEdits(spec, putBlock(noEdits, spec, panel, place)));
    const [legend, note] = [blockOf(scene, 'legend'), blockOf(scene, 'note')];
    const apart =
      legend.x + legend.width <= note.x + 1.5 ||
      note.x + note.width <= legend.x + 1.5 ||
      legend.y + legend.height <= note.y + 1.5 ||
      note.y + note.height <= legend.y + 1.5;
    expect(apart).toBe(true);
  });

  test('a name beside its line gives the room right of the frame back', () => {
    const spec = figure();
    const direct = {
      ...noEdits,
      legends: { shelf: { mode: 'direct' as const, at: null } },
    };
    const beside = layoutFigure(applyEdits(spec, direct));
    let edits = putBlock(direct, spec, { panelId: 'shelf', name: 'label:MeBz' }, [0.5, 0.4]);
    edits = putBlock(edits, spec, { panelId: 'shelf', name: 'label:MeBz/KOH' }, [0.5, 0.05]);
    const inside = layoutFigure(applyEdits(spec, edits));
    expect(inside.frames[0]?.width).toBeGreaterThan((beside.frames[0]?.width ?? 0) + 10);
    expect(isInFrame(inside, 'label:MeBz')).toBe(true);
  });

  test('the program finds the place again when it is asked to', () => {
    const spec = figure();
    const usual = layoutFigure(spec);
    for (const name of ['legend', 'note', 'callOut:a']) {
      const block = { panelId: 'shelf', name };
      const put = putBlock(noEdits, spec, block, [0.9, 0.1]);
      const back = putBlock(put, applyEdits(spec, put), block, null);
      expect(blockOf(layoutFigure(applyEdits(spec, back)), name)).toEqual(blockOf(usual, name));
    }
  });
});
