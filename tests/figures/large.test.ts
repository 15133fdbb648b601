import { expect, test } from 'vitest';
import { storeSource } from '../../src/cli/storeSource.ts';
import type { FigureSource } from '../../src/core/figure/gather/FigureSource.ts';
import { makeFigure } from '../../src/core/figure/gather/makeFigure.ts';
import { Float64Column } from '../../src/core/series/Float64Column.ts';
import { SeriesStore } from '../../src/core/series/SeriesStore.ts';
import { drawFigure } from '../../src/main/export/drawFigure.ts';
import { file, track } from '../unit/core/series/given.ts';
import { recipeOf } from './recipeOf.ts';
import { resourcesFolder, sampleRequest } from './sampleFigure.ts';

const rows = 1_400_000;
const traces = 40;

/** One channel of so many rows, asked for under forty names: each answer is worked out anew. */
function manyChannels(): FigureSource {
  const base = track('CH', [], {});
  const powers = Float64Array.from({ length: rows }, (_, i) => {
    const noise = Math.sin(i * 12.9898) * 43758.5453;
    return 18 - (4 * i) / rows + 0.2 * (noise - Math.floor(noise));
  });
  const store = new SeriesStore();
  const timeSeconds = Float64Column.of(Float64Array.from(powers, (_, i) => i));
  const columns = new Map([['powerDensity' as const, Float64Column.of(powers)]]);
  store.setFile('f', 'ch.txt', file([{ ...base, timeSeconds, columns }]));
  const source = storeSource(store);
  const names = Array.from({ length: traces }, (_, i) => `ch ${i + 1}`);
  return {
    ...source,
    async library(options) {
      const { devices, runs } = await source.library(options);
      return {
        devices: names.flatMap((id) => devices.map((each) => ({ ...each, id, label: id }))),
        runs: names.flatMap((id) => runs.map((run) => ({ ...run, id: `${id}#mpp`, deviceId: id }))),
      };
    },
    readSeries: (request) => source.readSeries({ ...request, runIds: ['ch#mpp'] }),
  };
}

test('40 traces of 1.4 million points are a small SVG within seconds', async () => {
  const source = manyChannels();
  await source.library(sampleRequest.options);
  const started = performance.now();
  const { spec } = await makeFigure(source, { ...sampleRequest, template: 'soak' });
  const recipe = recipeOf(spec);
  const options = { format: 'svg', dpi: 600, resourcesFolder, progress: () => {} } as const;
  const svg = await drawFigure(recipe, options);
  const seconds = (performance.now() - started) / 1000;
  expect(spec.panels[0]?.traces).toHaveLength(traces);
  for (const { measuredPoints } of spec.panels[0]?.traces ?? []) expect(measuredPoints).toBe(rows);
  expect(svg.length).toBeGreaterThan(100_000);
  expect(svg.length).toBeLessThan(1_000_000);
  // A second or two where nothing else runs.
  expect(seconds).toBeLessThan(30);
}, 120_000);
