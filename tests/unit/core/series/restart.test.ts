import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SeriesStore } from '../../../../src/core/series/SeriesStore.ts';
import { readInChunks } from '../read/readInChunks.ts';
import { file, options, range, track } from './given.ts';

const undated = 'After a restart without a date, time goes on from the last row.';

const onlyRun = (store: SeriesStore) => {
  const { runs } = store.library(options);
  expect(runs).toHaveLength(1);
  return runs[0] as (typeof runs)[number];
};

describe('a log that starts again', () => {
  test('with a date in both files assumes nothing', () => {
    const store = new SeriesStore();
    for (const name of ['CH05.txt', 'CH05_restart.txt']) {
      const path = join(import.meta.dirname, '../../../../resources/sample-export/mpp', name);
      const { parsed } = readInChunks(name, new Uint8Array(readFileSync(path)));
      if (parsed !== null) store.setFile(name, name, parsed);
    }
    const run = onlyRun(store);
    expect(run.segments).toBe(2);
    expect(run.events.map(({ kind }) => kind)).toEqual(['restart']);
    expect(run.assumptions).not.toContain(undated);
  });

  test('without a date says how its time goes on', () => {
    const store = new SeriesStore();
    const seconds = range(600, 60);
    for (const [name, power] of [
      ['a.txt', 18],
      ['b.txt', 17],
    ] as const) {
      const powerDensity = seconds.map((at) => power - at / 1e5);
      store.setFile(name, name, file([track('D1', seconds, { powerDensity })]));
    }
    const run = onlyRun(store);
    expect(run.segments).toBe(2);
    expect(run.assumptions).toContain(undated);
  });
});
