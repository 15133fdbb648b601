import type { Quantity } from '../../src/core/quantity.ts';
import type { ParsedFile } from '../../src/core/read/Reader.ts';
import { Float64Column } from '../../src/core/series/Float64Column.ts';
import { SeriesStore } from '../../src/core/series/SeriesStore.ts';

/** Light soaks in memory as readers hand them over, one log a channel: noisy decays, each another one. */
export function channelStore(channels: number, rows: number): SeriesStore {
  const store = new SeriesStore();
  const timeSeconds = Float64Column.of(Float64Array.from({ length: rows }, (_, i) => i));
  for (let channel = 0; channel < channels; channel++) {
    const power = Float64Column.of(powerOf(channel, rows));
    store.setFile(`${channel}`, `ch${channel + 1}.txt`, logOf(channel, timeSeconds, power));
  }
  return store;
}

/** mW/cm2, one a second: a slow loss with a noise that no two rows share. */
function powerOf(channel: number, rows: number): Float64Array {
  const loss = 2 + (channel % 10);
  return Float64Array.from({ length: rows }, (_, i) => {
    const wave = Math.sin((i + channel * 7919) * 12.9898) * 43758.5453;
    return 18 - (loss * i) / rows + 0.2 * (wave - Math.floor(wave));
  });
}

function logOf(channel: number, timeSeconds: Float64Column, power: Float64Column): ParsedFile {
  const label = `CH${channel + 1}`;
  const columns = new Map<Quantity, Float64Column>([['powerDensity', power]]);
  return {
    kind: 'track',
    tracks: [
      {
        device: { label, condition: null, substrate: null, pixel: null, areaCm2: 0.036 },
        kind: 'steady',
        startedAt: null,
        direction: null,
        timeSeconds,
        columns,
        distrusted: new Set(),
      },
    ],
    sweeps: [],
    rows: timeSeconds.length,
    rejected: 0,
    rejections: [],
    assumptions: [],
    message: null,
  };
}
