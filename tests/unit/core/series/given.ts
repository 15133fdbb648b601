import type { DeviceIdentity } from '../../../../src/core/device.ts';
import type { Sweep, Track } from '../../../../src/core/measurement.ts';
import type { Quantity } from '../../../../src/core/quantity.ts';
import type { ParsedFile } from '../../../../src/core/read/Reader.ts';
import { Float64Column } from '../../../../src/core/series/Float64Column.ts';
import type { AnalysisOptions } from '../../../../src/core/series/queries.ts';

/** Small files as readers would hand them over. */

export const options: AnalysisOptions = {
  reference: 'auto',
  exclusions: {},
  overrides: [],
  shelfDirection: 'reverse',
};

export const device = (label: string, change: Partial<DeviceIdentity> = {}): DeviceIdentity => ({
  label,
  condition: null,
  substrate: null,
  pixel: null,
  areaCm2: null,
  ...change,
});

export const track = (
  label: string,
  seconds: readonly number[],
  columns: Partial<Record<Quantity, readonly number[]>>,
  change: Partial<Track> = {},
): Track => ({
  device: device(label),
  kind: 'steady',
  startedAt: null,
  direction: null,
  timeSeconds: Float64Column.of(seconds),
  columns: new Map(
    Object.entries(columns).map(([quantity, values]) => [
      quantity as Quantity,
      Float64Column.of(values),
    ]),
  ),
  distrusted: new Set(),
  ...change,
});

export const file = (tracks: readonly Track[], sweeps: readonly Sweep[] = []): ParsedFile => ({
  kind: tracks.length > 0 ? 'track' : 'jv',
  tracks,
  sweeps,
  rows: 0,
  rejected: 0,
  rejections: [],
  assumptions: [],
  message: null,
});

/** A light sweep of a straight line with Jsc 20 mA/cm2 and Voc 1 V, scaled by `share`. */
export const sweep = (
  label: string,
  day: number,
  share = 1,
  change: Partial<Sweep> = {},
): Sweep => {
  const voltage = Float64Array.from({ length: 23 }, (_, i) => 1.1 - i * 0.05);
  return {
    device: device(label, { areaCm2: 0.1 }),
    measuredAt: { seconds: 1_740_823_200 + day * 86_400, dateOnly: false },
    ageHours: null,
    direction: 'reverse',
    illumination: 'light',
    irradianceMwCm2: 100,
    voltage,
    currentMa: null,
    currentDensityMaCm2: voltage.map((v) => 20 * share * (1 - v)),
    ...change,
  };
};

export const range = (count: number, step = 1, from = 0): number[] =>
  Array.from({ length: count }, (_, i) => from + i * step);
