import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compositionLayouts } from '../../src/core/figure/compose/compositionLayouts.ts';
import type { PresetId } from '../../src/core/figure/journals/JournalPreset.ts';
import { journalPresets } from '../../src/core/figure/journals/journalPresets.ts';
import { layoutFigure } from '../../src/core/figure/layout/layoutFigure.ts';
import { preflight } from '../../src/core/figure/preflight/preflight.ts';
import { renderSvg } from '../../src/core/figure/render/renderSvg.ts';
import { sourceSheets } from '../../src/core/figure/sourceData/sourceSheets.ts';
import type { FigureSpec, TemplateId } from '../../src/core/figure/spec.ts';
import { figureSpecSchema } from '../../src/main/export/figureSchemas.ts';
import { measureSvg } from './measureSvg.ts';
import { sampleFigure } from './sampleFigure.ts';

type LayoutId = (typeof compositionLayouts)[number]['id'];

async function composed(
  presetId: PresetId,
  layout: LayoutId,
  templates: readonly TemplateId[],
): Promise<FigureSpec> {
  const rows = compositionLayouts.find(({ id }) => id === layout)?.rows ?? [];
  const parts = templates.map((template) => ({ template }));
  const { spec } = await sampleFigure({
    presetId,
    composition: { rows, legend: 'top', parts },
  });
  return spec;
}

/** Every so many points of a long trace: the files compared stay small, the layout is the same. */
function thinned(spec: FigureSpec, most = 60): FigureSpec {
  return {
    ...spec,
    panels: spec.panels.map((panel) => ({
      ...panel,
      traces: panel.traces.map((trace) => {
        const step = Math.ceil(trace.x.length / most);
        const pick = <T>(column: readonly T[]) => column.filter((_, i) => i % step === 0);
        const [x, y, n] = [pick(trace.x), pick(trace.y), trace.n && pick(trace.n)];
        return { ...trace, x, y, n, sd: trace.sd && pick(trace.sd) };
      }),
    })),
  };
}

const four = ['shelf', 'soak', 'jv', 'stats'] as const;

describe.each(['nature-single', 'nature-double', 'elsevier-double'] as const)('%s', (presetId) => {
  test('four figures on one page are the committed drawing', async () => {
    const spec = thinned(await composed(presetId, 'square', four));
    const details = { title: 'square', description: presetId, recipe: null, namesParts: false };
    const svg = renderSvg(layoutFigure(spec), details);
    const file = join(import.meta.dirname, 'svg', presetId, 'composed.svg');
    await expect(svg).toMatchFileSnapshot(file);
  });
});

describe('a composed figure', () => {
  const pages = journalPresets.filter(({ id }) => id !== 'slide');
  test.each(pages.map((preset) => [preset.id, preset] as const))(
    'passes every rule of %s, its type no smaller than the journal’s least',
    async (presetId, preset) => {
      const spec = await composed(presetId, 'square', four);
      const scene = layoutFigure(spec);
      const format = preset.formats[0] ?? 'svg';
      const dpi = preset.dpi.lineArt;
      const results = preflight(spec, scene, { format, dpi, bytes: null });
      expect(results.filter(({ passed }) => !passed)).toEqual([]);
      const details = { title: '', description: '', recipe: null, namesParts: false };
      const measured = measureSvg(renderSvg(scene, details));
      expect(measured.scale).toBeCloseTo(1, 5);
      expect(Math.min(...measured.plainPt)).toBeGreaterThanOrEqual(preset.text.minPt);
    },
  );

  const all = ['shelf', 'soak', 'both', 'spo', 'jv', 'jvAge', 'stats', 'cohort', 'km'] as const;
  test.each(all)('of %s beside others has room for all words in a narrow column', async (first) => {
    const at = all.indexOf(first);
    const templates = [first, all[(at + 3) % all.length] as TemplateId];
    for (const presetId of ['nature-single', 'aip-single', 'notebook'] as const) {
      const spec = await composed(presetId, 'row', templates);
      const output = { format: 'png', dpi: 1200, bytes: null } as const;
      const failed = preflight(spec, layoutFigure(spec), output).filter(({ passed }) => !passed);
      expect(failed.map(({ rule }) => rule)).toEqual([]);
    }
  });

  test('that a slide has no room for is legible all the same, and told to be too high', async () => {
    const failed = async (templates: readonly TemplateId[], layout: LayoutId) => {
      const spec = await composed('slide', layout, templates);
      const output = { format: 'png', dpi: 1200, bytes: null } as const;
      return preflight(spec, layoutFigure(spec), output)
        .filter(({ passed }) => !passed)
        .map(({ rule }) => rule);
    };
    expect(await failed(four, 'square')).toEqual(['height']);
    expect(await failed(['shelf', 'soak'], 'row')).toEqual([]);
  });

  test('has frames in line: upper and lower edges of a row, left edges of a column', async () => {
    const { frames } = layoutFigure(
      await composed('nature-double', 'square', ['shelf', 'soak', 'jv', 'km']),
    );
    const [a, b, c, d] = frames;
    if (!a || !b || !c || !d) throw new Error('Panels are missing.');
    expect(b.y).toBeCloseTo(a.y, 1);
    expect(b.y + b.height).toBeCloseTo(a.y + a.height, 1);
    expect(d.y).toBeCloseTo(c.y, 1);
    expect(d.y + d.height).toBeCloseTo(c.y + c.height, 1);
    expect(c.x).toBeCloseTo(a.x, 1);
    expect(d.x).toBeCloseTo(b.x, 1);
    expect(d.x + d.width).toBeCloseTo(b.x + b.width, 1);
  });

  test('gives no width away to stand in line with words far out', async () => {
    const spec = await composed('nature-single', 'square', ['shelf', 'soak', 'jv', 'km']);
    const [a, , c, d] = layoutFigure(spec).frames;
    expect(c?.x).toBeCloseTo(a?.x ?? 0, 1);
    expect(d?.x).toBeGreaterThan((a?.x ?? 0) + 8);
  });

  test('tells its common conditions once and letters its parts in the journal’s manner', async () => {
    const details = { title: '', description: '', recipe: null, namesParts: false };
    const texts = async (presetId: PresetId) =>
      measureSvg(
        renderSvg(layoutFigure(await composed(presetId, 'row', ['shelf', 'soak'])), details),
      ).texts;
    const words = await texts('nature-double');
    expect(words.filter((text) => text === 'MeBz/KOH')).toHaveLength(1);
    expect(words).toEqual(expect.arrayContaining(['a', 'b']));
    expect(await texts('science-double')).toEqual(expect.arrayContaining(['A', 'B']));
    expect(await texts('elsevier-double')).toEqual(expect.arrayContaining(['(a)', '(b)']));
  });

  test('lays its rows anew for a narrow journal', async () => {
    const spec = await composed('nature-double', 'row', ['both', 'stats']);
    const wide = layoutFigure(spec).frames.map(({ y }) => Math.round(y));
    const narrow = layoutFigure({ ...spec, presetId: 'nature-single' }).frames;
    expect(wide[2]).toBe(wide[0]);
    expect(narrow[2]?.y).toBeGreaterThan((narrow[0]?.y ?? 0) + (narrow[0]?.height ?? 0));
  });

  test('is as high as it is asked to be', async () => {
    const spec = await composed('nature-double', 'onePlusTwo', ['both', 'jv', 'km']);
    const scene = layoutFigure({ ...spec, heightMm: 120 });
    expect(scene.heightMm).toBe(120);
    expect(scene.messages).toEqual([]);
  });

  test('is taken by main and gives each panel a sheet of Source Data under its part’s letter', async () => {
    const spec = await composed('nature-double', 'square', four);
    expect(figureSpecSchema.safeParse(spec).error).toBeUndefined();
    const names = sourceSheets(spec).map(({ name }) => name);
    expect(names).toHaveLength(7);
    expect(names[0]).toMatch(/^a /);
    expect(names[3]).toMatch(/^d /);
  });
});
