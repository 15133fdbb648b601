import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalPresets } from '../../src/core/figure/journals/journalPresets.ts';
import { layoutFigure } from '../../src/core/figure/layout/layoutFigure.ts';
import { preflight } from '../../src/core/figure/preflight/preflight.ts';
import { renderSvg } from '../../src/core/figure/render/renderSvg.ts';
import { measureSvg } from './measureSvg.ts';
import { sampleFigure } from './sampleFigure.ts';
import { templateIds } from './templateIds.ts';
import { thinned } from './thinned.ts';

describe.each(templateIds)('%s', (template) => {
  test.each(journalPresets.map((preset) => [preset.id, preset] as const))(
    'is the committed drawing for %s, within the journal’s sizes',
    async (presetId, preset) => {
      const { spec } = await sampleFigure({ template, presetId });
      const small = thinned(spec);
      const scene = layoutFigure(small);
      const svg = renderSvg(scene, {
        title: template,
        description: presetId,
        recipe: null,
        namesParts: false,
      });
      await expect(svg).toMatchFileSnapshot(
        join(import.meta.dirname, 'svg', presetId, `${template}.svg`),
      );

      const measured = measureSvg(svg);
      expect(measured.scale).toBeCloseTo(1, 5);
      expect(measured.widthMm).toBeLessThanOrEqual(preset.maxWidthMm);
      expect(measured.widthMm).toBeGreaterThan(preset.maxWidthMm * 0.97);
      if (preset.maxHeightMm !== null) {
        expect(measured.heightMm).toBeLessThanOrEqual(preset.maxHeightMm);
      }
      const { text, letter, lines } = preset;
      expect(Math.min(...measured.plainPt)).toBeGreaterThanOrEqual(text.minPt);
      expect(Math.min(...measured.scriptPt, Infinity)).toBeGreaterThanOrEqual(text.minScriptPt);
      const most = Math.max(text.maxPt ?? Infinity, letter.pt);
      expect(Math.max(...measured.plainPt)).toBeLessThanOrEqual(most);
      expect(Math.min(...measured.strokePt)).toBeGreaterThanOrEqual(lines.minPt);

      const format = preset.formats[0] ?? 'svg';
      const dpi = preset.dpi.lineArt;
      const failed = preflight(spec, layoutFigure(spec), { format, dpi, bytes: null }).filter(
        ({ passed }) => !passed,
      );
      expect(failed).toEqual([]);
    },
  );
});
