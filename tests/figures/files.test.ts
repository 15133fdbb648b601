import { read, utils } from '@e965/xlsx';
import UTIF from 'utif2';
import { describe, expect, test } from 'vitest';
import type { FigureFormat } from '../../src/core/figure/journals/JournalPreset.ts';
import { layoutFigure } from '../../src/core/figure/layout/layoutFigure.ts';
import type { FigureSpec } from '../../src/core/figure/spec.ts';
import { drawFigure } from '../../src/main/export/drawFigure.ts';
import { readRecipe } from '../../src/main/export/readRecipe.ts';
import { sourceDataWorkbook } from '../../src/main/export/sourceDataWorkbook.ts';
import { openPdf } from './openPdf.ts';
import { recipeOf } from './recipeOf.ts';
import { resourcesFolder, sampleFigure } from './sampleFigure.ts';
import { templateIds } from './templateIds.ts';

const draw = (spec: FigureSpec, format: FigureFormat, dpi = 300) =>
  drawFigure(recipeOf(spec), { format, dpi, resourcesFolder, progress: () => {} });

const bothFormats = ['svg', 'pdf', 'png', 'tiff'] as const;

describe('a PDF', () => {
  test('keeps its text as text, and says who made it', async () => {
    const { spec } = await sampleFigure({ template: 'jv', presetId: 'rsc-single' });
    const pdf = await openPdf(await draw(spec, 'pdf'));
    const page = await pdf.getPage(1);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toContain('MeBz/KOH, reverse');
    expect(text).toContain('mA cm−2');
    expect(text).toContain('18.37');
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Producer: 'Shelflight 0.0.0' });
  });
});

describe('a picture of pixels', () => {
  test.each([300, 450, 600, 1200])(
    'of %i dpi has its size and says its resolution',
    async (dpi) => {
      const { spec } = await sampleFigure({ template: 'shelf', presetId: 'nature-single' });
      const { widthMm, heightMm } = layoutFigure(spec);
      const png = Buffer.from(await draw(spec, 'png', dpi));
      expect(png.readUInt32BE(16)).toBe(Math.round((widthMm / 25.4) * dpi));
      expect(Math.abs(png.readUInt32BE(20) - (heightMm / 25.4) * dpi)).toBeLessThan(1.01);
      const physical = png.indexOf('pHYs');
      expect(png.readUInt32BE(physical + 4)).toBe(Math.round(dpi / 0.0254));
      expect(png[physical + 12]).toBe(1);
    },
  );

  test('as TIFF is LZW, RGB, 8 bit, with the same pixels as the PNG', async () => {
    const { spec } = await sampleFigure({ template: 'both', presetId: 'acs-double' });
    const { widthMm } = layoutFigure(spec);
    const tiff = await draw(spec, 'tiff', 600);
    const file = tiff.buffer.slice(tiff.byteOffset, tiff.byteOffset + tiff.length) as ArrayBuffer;
    const [page] = UTIF.decode(file);
    if (page === undefined) throw new Error('The TIFF holds no picture.');
    UTIF.decodeImage(file, page);
    const tags = page as unknown as Record<string, unknown>;
    expect(page.width).toBe(Math.round((widthMm / 25.4) * 600));
    expect(tags.t258).toEqual([8, 8, 8]);
    expect(tags.t259).toEqual([5]);
    expect(tags.t262).toEqual([2]);
    expect(tags.t282).toMatchObject([[600, 1]]);
    expect(tags.t283).toMatchObject([[600, 1]]);
    expect(tags.t296).toEqual([2]);
    const rgba = UTIF.toRGBA8(page);
    expect([...rgba.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    const dark = rgba.filter((value, i) => i % 4 === 0 && value < 40).length;
    expect(dark).toBeGreaterThan(1_000);
  });
});

test.each(bothFormats)(
  'the recipe inside a file of %s draws the same figure again',
  async (format) => {
    const { spec } = await sampleFigure({ template: 'km', presetId: 'cell-single' });
    const recipe = readRecipe(await draw(spec, format));
    expect(recipe?.files).toEqual(recipeOf(spec).files);
    expect(recipe?.notes).toEqual(recipeOf(spec).notes);
    expect(layoutFigure((recipe as { spec: FigureSpec }).spec)).toEqual(layoutFigure(spec));
  },
);

test('other files hold no recipe, and a damaged one is told in a sentence', async () => {
  expect(readRecipe(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
  expect(readRecipe(Buffer.from('0.1\t2.3\n'))).toBeNull();
  const { spec } = await sampleFigure({ template: 'shelf' });
  const svg = Buffer.from(await draw(spec, 'svg')).toString('utf8');
  expect(() => readRecipe(Buffer.from(svg.replace('shelflight.figure/1', 'x')))).toThrow(
    /another version/,
  );
  expect(() => readRecipe(Buffer.from(svg.replace('{&#34;schema', '{')))).toThrow(/damaged/);
});

describe('Source Data', () => {
  test.each(templateIds)('of %s are the plotted numbers, no digit less', async (template) => {
    const { spec } = await sampleFigure({ template, presetId: 'nature-double' });
    const book = read(sourceDataWorkbook(recipeOf(spec)));
    expect(book.SheetNames).toHaveLength(spec.panels.length + 1);
    spec.panels.forEach((panel, i) => {
      const name = book.SheetNames[i + 1] as string;
      const columns = columnsOf(book.Sheets[name]);
      const holds = (values: readonly (number | null)[]) =>
        columns.some(({ cells }) => sameNumbers(cells, values));
      for (const { label, x, y, sd, n, limits, censoredAt } of panel.traces) {
        expect(findColumns(columns, x, y), `${name}: ${label}`).toBe(true);
        const further = [sd, n, limits?.low, limits?.high, censoredAt];
        for (const column of further) {
          if (column && column.length > 0) expect(holds(column), label).toBe(true);
        }
      }
      for (const { values, quartiles, whiskers, champion } of panel.boxes) {
        for (const column of [values, quartiles, whiskers, [champion]]) {
          expect(holds(column)).toBe(true);
        }
      }
      for (const { counts } of panel.counts?.rows ?? []) expect(holds(counts)).toBe(true);
    });
  });

  test('begin with where they come from', async () => {
    const { spec } = await sampleFigure({ template: 'shelf' });
    const book = read(sourceDataWorkbook(recipeOf(spec)));
    const text = utils.sheet_to_csv(book.Sheets.README as object);
    expect(text).toContain('Shelflight 0.0.0');
    expect(text).toContain(`jv/a.txt,12,${'ab'.repeat(32)}`);
    expect(text).toContain('Reference,');
    expect(text).toContain('Excluded spans,none');
    expect(text).toContain('1 device measured only once left out.');
  });
});

interface Column {
  readonly head: string;
  readonly cells: readonly (number | null)[];
}

function columnsOf(sheet: object | undefined): Column[] {
  const rows = utils.sheet_to_json<(string | number | null)[]>(sheet as object, {
    header: 1,
    defval: null,
    raw: true,
  });
  const [head = [], ...body] = rows;
  return head.map((name, i) => ({
    head: String(name),
    cells: body.map((row) => (typeof row[i] === 'number' ? (row[i] as number) : null)),
  }));
}

function findColumns(
  columns: readonly Column[],
  x: readonly number[],
  y: readonly (number | null)[],
): boolean {
  return columns.some(
    ({ cells }, i) => sameNumbers(cells, x) && sameNumbers(columns[i + 1]?.cells ?? [], y),
  );
}

/** Cells end with empty ones where another column is longer. */
function sameNumbers(
  cells: readonly (number | null)[],
  values: readonly (number | null)[],
): boolean {
  return (
    values.every((value, i) => Object.is(cells[i] ?? null, value)) &&
    cells.slice(values.length).every((cell) => cell === null)
  );
}
