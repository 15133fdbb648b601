import type { Quantity } from '../../src/core/quantity.ts';
import { Float64Column } from '../../src/core/series/Float64Column.ts';
import { SeriesStore } from '../../src/core/series/SeriesStore.ts';

/** A store with so many channels of so many rows of power density, as readers would have filled it. */
export function steadyStore(channels: number, rows: number): SeriesStore {
  const store = new SeriesStore();
  for (let channel = 0; channel < channels; channel++) {
    const time = new Float64Array(rows);
    const power = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      time[row] = row * 2.5;
      power[row] = 18 * 0.8 ** (row / rows) + 0.2 * Math.sin(row * (channel + 1)) + ripple(row);
    }
    const device = {
      label: `K-${channel + 1}`,
      condition: null,
      substrate: null,
      pixel: null,
      areaCm2: null,
    };
    const columns = new Map<Quantity, Float64Column>([['powerDensity', Float64Column.over(power)]]);
    store.setFile(`f${channel}`, `CH${channel}.txt`, {
      kind: 'track',
      tracks: [
        {
          device,
          kind: 'steady',
          startedAt: null,
          direction: null,
          timeSeconds: Float64Column.over(time),
          columns,
          distrusted: new Set(),
        },
      ],
      sweeps: [],
      rows,
      rejected: 0,
      rejections: [],
      assumptions: [],
      message: null,
    });
  }
  return store;
}

/** Noise that is the same for the same row. */
function ripple(row: number): number {
  const mixed = Math.imul(row ^ 0x9e3779b9, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32 - 0.5;
}
