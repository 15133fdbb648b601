import { expect, test } from 'vitest';
import { memoryFacts } from '../../../../src/renderer/features/diagnostics/memoryFacts.ts';
import { watchFacts } from '../../../../src/renderer/features/diagnostics/watchFacts.ts';

const source = {
  name: 'export',
  files: 1_516,
  folders: 1,
  hintedFolders: 0,
  looks: 23,
  lastLookMs: 5.92,
  slowestLookMs: 133.4,
};

test('Memory of the reading worker stands below the process that holds it', () => {
  const facts = memoryFacts({
    versions: '',
    upSeconds: 1,
    processes: [
      { name: 'Main', bytes: 559e6, holdsReading: true },
      { name: 'Window', bytes: 216e6, holdsReading: false },
    ],
    reading: {
      heapBytes: 35e6,
      bufferBytes: 250e6,
      columns: 96,
      columnBytes: 188e6,
      runBytes: 55e6,
      rows: 3_623_000,
      filesReadAhead: 0,
      sources: [],
      troubles: [],
      cache: null,
    },
  });
  expect(facts.map(({ name, value, isPart = false }) => [name, value, isPart])).toEqual([
    ['Main', '559 MB', false],
    ['Columns read from files (96 columns, 3,623,000 rows)', '188 MB', true],
    ['Runs stitched from them', '55 MB', true],
    ['Other objects of the reading worker', '35 MB', true],
    ['Window', '216 MB', false],
  ]);
});

test('A folder tells how it is watched and what a look costs', () => {
  const facts = watchFacts({ sources: [source], filesReadAhead: 0 });
  expect(facts.map(({ value }) => value)).toEqual([
    '1,516 files in 1 folder',
    'by looking alone',
    '5.9 ms',
    '133 ms of 23 looks',
  ]);
});

test('Long files that other threads have read are counted, once there are some', () => {
  const [fact] = watchFacts({ sources: [], filesReadAhead: 3 });
  expect(fact).toEqual({ name: 'Read by other threads', value: '3 long files' });
});
