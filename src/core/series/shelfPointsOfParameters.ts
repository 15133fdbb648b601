import type { Direction } from '../measurement.ts';
import type { Quantity } from '../quantity.ts';
import type { DeviceSettings } from './DeviceSettings.ts';
import type { ShelfPoint, ShelfPoints } from './ShelfPoint.ts';
import { spansAnHour } from './spansAnHour.ts';
import type { TrackSource } from './TrackSource.ts';
import { trackQuantity } from './trackQuantity.ts';

const read: readonly Quantity[] = [
  'pce',
  'powerDensity',
  'power',
  'openCircuitVoltage',
  'shortCircuitCurrentDensity',
  'fillFactor',
  'temperature',
  'relativeHumidity',
  'irradiance',
];

/**
 * The points of a shelf run from tables of J-V parameters: those of the wanted direction, else those
 * that tell none, else the other direction, which is told. Tables with a date are joined by it, the
 * others count from their own zero.
 */
export function shelfPointsOfParameters(
  sources: readonly TrackSource[],
  wanted: Direction,
  settings: DeviceSettings,
): ShelfPoints | null {
  const other: Direction = wanted === 'reverse' ? 'forward' : 'reverse';
  for (const direction of [wanted, null, other]) {
    const chosen = sources.filter(({ track }) => track.direction === direction);
    const starts = chosen.flatMap(({ track }) => track.startedAt ?? []);
    const anchor = starts.length > 0 ? Math.min(...starts) : null;
    const points = chosen.flatMap((source) => pointsOf(source, anchor, settings));
    if (!spansAnHour(points.map(({ hours }) => hours))) continue;
    points.sort((a, b) => a.hours - b.hours);
    return { points, anchor, dateOnly: false, assumptions: [told(direction, wanted)] };
  }
  return null;
}

function pointsOf(
  source: TrackSource,
  anchor: number | null,
  settings: DeviceSettings,
): ShelfPoint[] {
  const { timeSeconds, startedAt } = source.track;
  const shift = anchor === null || startedAt === null ? 0 : startedAt - anchor;
  const scale = {
    areaCm2: settings.areaCm2,
    irradianceMwCm2: settings.defaultIrradianceMwCm2,
  };
  const readers = read.flatMap((quantity) => {
    const reader = trackQuantity(source, quantity, scale);
    return reader === null ? [] : [{ quantity, reader }];
  });
  const points: ShelfPoint[] = [];
  for (let row = 0; row < timeSeconds.length; row++) {
    const hours = (timeSeconds.at(row) + shift) / 3600;
    if (!Number.isFinite(hours)) continue;
    const figures: Partial<Record<Quantity, number>> = {};
    for (const { quantity, reader } of readers) figures[quantity] = reader(row);
    points.push({ hours, path: source.path, figures });
  }
  return points;
}

function told(direction: Direction | null, wanted: Direction): string {
  if (direction === null) return 'The table of parameters names no scan direction.';
  if (direction === wanted) return `Parameters of ${direction} sweeps.`;
  return `Parameters of ${direction} sweeps: there are none in ${wanted} direction.`;
}
