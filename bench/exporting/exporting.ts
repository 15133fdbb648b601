import { join } from 'node:path';
import { storeSource } from '../../src/cli/storeSource.ts';
import { makeFigure } from '../../src/core/figure/gather/makeFigure.ts';
import type { FigureFormat } from '../../src/core/figure/journals/JournalPreset.ts';
import type { FigureRecipe } from '../../src/core/figure/recipe/FigureRecipe.ts';
import { defaultOptions } from '../../src/core/report/makeReport.ts';
import { drawFigure } from '../../src/main/export/drawFigure.ts';
import { sourceDataWorkbook } from '../../src/main/export/sourceDataWorkbook.ts';
import type { Bench } from '../support/Bench.ts';
import { milliseconds, table } from '../support/markdown.ts';
import { timingOf } from '../support/statistics.ts';
import { channelStore } from './channelStore.ts';

const FULL = { channels: 40, rows: 1_400_000, rounds: 5 };
const SMOKE = { channels: 3, rows: 6_000, rounds: 1 };

const resourcesFolder = join(import.meta.dirname, '../../resources');
const formats: readonly FigureFormat[] = ['svg', 'pdf', 'png', 'tiff'];
/** A vector figure above this is slow in every program that opens it. */
const mostSvgBytes = 1_000_000;

/** A figure of many long logs, from the columns in memory to the bytes of its files. */
export const exporting: Bench = {
  name: 'exporting',
  run: async (_peers, isSmoke) => {
    const { channels, rows, rounds } = isSmoke ? SMOKE : FULL;
    const source = storeSource(channelStore(channels, rows));
    // Stitching the columns into runs is reading, and is not timed.
    await source.library(defaultOptions);
    const times = new Map<string, number[]>();
    const bytes = new Map<string, number>();
    const timed = async <T>(what: string, work: () => Promise<T> | T): Promise<T> => {
      const from = performance.now();
      const made = await work();
      times.set(what, [...(times.get(what) ?? []), performance.now() - from]);
      if (made instanceof Uint8Array) bytes.set(what, made.length);
      return made;
    };
    for (let round = 0; round < rounds; round++) {
      const recipe = await timed('data from the columns', () => recipeOf(source));
      const traces = recipe.spec.panels[0]?.traces ?? [];
      if (traces.length !== channels) throw new Error(`${traces.length} curves are drawn.`);
      for (const format of formats) {
        const options = { format, dpi: 600, resourcesFolder, progress: () => {} };
        await timed(format.toUpperCase(), () => drawFigure(recipe, options));
      }
      await timed('Source Data', () => sourceDataWorkbook(recipe));
    }
    const svgBytes = bytes.get('SVG') ?? 0;
    if (svgBytes > mostSvgBytes) throw new Error(`The SVG has ${svgBytes} bytes.`);
    const lines = [...times].map(([what, all]) => {
      const { runs, min, median, max } = timingOf(all);
      const size = bytes.get(what);
      const megabytes = size === undefined ? '' : (size / 1e6).toFixed(2);
      return [what, String(runs), ...[min, median, max].map(milliseconds), megabytes];
    });
    return `One light soak figure of ${channels} channels with ${rows} rows each, in memory; 88 mm wide, pictures with 600 dpi.

### A figure of many long logs

${table(['what', 'runs', 'min ms', 'median ms', 'max ms', 'MB'], lines)}`;
  },
};

async function recipeOf(source: ReturnType<typeof storeSource>): Promise<FigureRecipe> {
  const request = {
    template: 'soak',
    presetId: 'nature-single',
    options: defaultOptions,
    deviceIds: null,
    conditions: [],
    grouping: 'devices',
    normalized: true,
    hours: { shelf: null, soak: null },
    preferred: 'mpp',
    palette: 'okabeIto',
    looks: {},
    deviceId: null,
  } as const;
  const { spec, notes } = await makeFigure(source, request);
  return {
    schema: 'shelflight.recipe/1',
    appVersion: '0.0.0',
    madeAt: '2026-01-01T00:00:00.000Z',
    spec,
    request,
    files: [],
    notes,
  };
}
