import { describe, expect, test } from 'vitest';
import type { FigureFormat } from '../../src/core/figure/journals/JournalPreset.ts';
import { journalPresets } from '../../src/core/figure/journals/journalPresets.ts';
import { drawFigure } from '../../src/main/export/drawFigure.ts';
import { measurePdf } from './measurePdf.ts';
import { measurePicture } from './measurePicture.ts';
import { measureSvg } from './measureSvg.ts';
import { recipeOf } from './recipeOf.ts';
import { resourcesFolder, sampleFigure } from './sampleFigure.ts';
import { templateIds } from './templateIds.ts';
import { thinned } from './thinned.ts';

/** Sizes in print do not depend on it; few pixels are drawn sooner. */
const dpi = 96;

describe.each(templateIds)('%s, measured in its files', (template) => {
  test.each(journalPresets.map((preset) => [preset.id, preset] as const))(
    'has the size and the type that %s asks for in every format',
    async (presetId, { maxWidthMm, maxHeightMm, text, lines, letter }) => {
      const { spec } = await sampleFigure({ template, presetId });
      const recipe = recipeOf(thinned(spec));
      const draw = (format: FigureFormat) =>
        drawFigure(recipe, { format, dpi, resourcesFolder, progress: () => {} });

      const svg = measureSvg(Buffer.from(await draw('svg')).toString('utf8'));
      expect(svg.scale).toBeCloseTo(1, 5);
      expect(svg.widthMm).toBeLessThanOrEqual(maxWidthMm);
      expect(svg.heightMm).toBeLessThanOrEqual(maxHeightMm ?? Infinity);
      expect(Math.min(...svg.plainPt)).toBeGreaterThanOrEqual(text.minPt);
      expect(Math.min(Infinity, ...svg.scriptPt)).toBeGreaterThanOrEqual(text.minScriptPt);
      expect(Math.min(...svg.strokePt)).toBeGreaterThanOrEqual(lines.minPt);

      const pdf = await measurePdf(await draw('pdf'));
      expect(pdf.pages).toBe(1);
      expect(pdf.widthMm).toBeCloseTo(svg.widthMm, 2);
      expect(pdf.heightMm).toBeCloseTo(svg.heightMm, 2);
      // As many letters as in the SVG, none smaller than its smallest and none larger than its largest.
      const sizes = [...svg.plainPt, ...svg.scriptPt];
      expect(Math.min(...pdf.textPt)).toBeCloseTo(Math.min(...sizes), 1);
      expect(Math.max(...pdf.textPt)).toBeCloseTo(Math.max(...sizes), 1);
      expect(Math.max(...pdf.textPt)).toBeLessThanOrEqual(
        Math.max(text.maxPt ?? Infinity, letter.pt) + 0.01,
      );
      expect(pdf.fonts.length).toBeGreaterThan(0);
      for (const { name, type, bytes } of pdf.fonts) {
        expect(name).toMatch(/\+Arimo-/);
        expect(type).toBe('CIDFontType2');
        expect(bytes).toBeGreaterThan(500);
      }

      for (const format of ['png', 'tiff'] as const) {
        const picture = measurePicture(await draw(format));
        expect(picture.isRgb8).toBe(true);
        expect(picture.compression).toBe(format === 'png' ? 'deflate' : 'lzw');
        expect(picture.dpi[0]).toBeCloseTo(dpi, 1);
        expect(picture.dpi[1]).toBe(picture.dpi[0]);
        expect(picture.widthPx).toBe(Math.round((svg.widthMm / 25.4) * dpi));
        // Whole pixels, and a PNG's whole pixels per metre.
        const pixelMm = 25.4 / dpi;
        const slackMm = 0.03;
        expect(Math.abs(picture.widthMm - svg.widthMm)).toBeLessThan(pixelMm * 0.5 + slackMm);
        expect(Math.abs(picture.heightMm - svg.heightMm)).toBeLessThan(pixelMm + slackMm);
      }
    },
    120_000,
  );
});
