import { defaultOptions } from '../../src/core/report/makeReport.ts';
import { readFolderOnce } from '../../src/main/ingest/readFolderOnce.ts';

/**
 * `node --expose-gc readAndKeep.ts FOLDER`: reads a folder in a process of its own, works out all
 * lifetimes, and prints as JSON the bytes of the columns that are kept and by how much memory grew.
 */
const [folder = ''] = process.argv.slice(2);
const collect = (globalThis as { gc?: () => void }).gc ?? (() => {});
collect();
const before = process.memoryUsage();
const { store, files } = await readFolderOnce(folder, { areaCm2: null, irradianceMwCm2: 100 });
const { runs } = store.library(defaultOptions);
store.readSeries({
  runIds: runs.map(({ id }) => id),
  quantity: 'runValue',
  normalized: true,
  fromHours: null,
  toHours: null,
  buckets: 1_000,
  options: defaultOptions,
});
collect();
const after = process.memoryUsage();
let kept = 0;
for (const { parsed } of files) {
  for (const { timeSeconds, columns } of parsed?.tracks ?? []) {
    kept += 8 * timeSeconds.length * (columns.size + 1);
  }
}
// Hours and values of every run are columns that are kept, too.
for (const { points } of runs) kept += 16 * points;
const grown = (key: 'rss' | 'heapUsed' | 'arrayBuffers') => after[key] - before[key];
console.log(
  JSON.stringify({
    kept,
    held: grown('heapUsed') + grown('arrayBuffers'),
    resident: grown('rss'),
    rows: runs.reduce((sum, { points }) => sum + points, 0),
  }),
);
