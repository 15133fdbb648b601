import type { Direction } from '../measurement.ts';
import type { Quantity } from '../quantity.ts';
import { nearestInTime } from '../statistics/nearestInTime.ts';
import type { FiguresColumns, FiguresRequest } from './queries.ts';
import type { SettledDevice } from './SettledDevice.ts';
import { shelfPointsOfParameters } from './shelfPointsOfParameters.ts';
import { sweepPoint } from './sweepPoint.ts';
import { sweepTimes } from './sweepTimes.ts';

/** What a device shows at one age: its age then, and its figures by quantity. */
interface FiguresThen {
  readonly ageHours: number;
  readonly figures: Readonly<Partial<Record<Quantity, number>>>;
}

/**
 * Figures of merit of many devices at one age, a set of columns for each direction: from the light
 * sweep nearest to that age, or from the nearest row of a table of J-V parameters where a device has no
 * sweep in that direction. A dead device counts with a PCE of 0.
 */
export function readFigures(
  request: FiguresRequest,
  find: (deviceId: string) => SettledDevice | null,
): FiguresColumns[] {
  const found = request.deviceIds.map(find);
  return request.directions.map((direction) => {
    const then = found.map((entry) =>
      entry === null ? null : figuresThen(entry, direction, request),
    );
    const column = (quantity: Quantity) =>
      Float64Array.from(then, (device) => device?.figures[quantity] ?? Number.NaN);
    return {
      direction,
      deviceIds: request.deviceIds,
      ageHours: Float64Array.from(then, (device) => device?.ageHours ?? Number.NaN),
      pcePercent: column('pce'),
      vocV: column('openCircuitVoltage'),
      jscMaCm2: column('shortCircuitCurrentDensity'),
      ff: column('fillFactor'),
    };
  });
}

function figuresThen(
  { device, settings }: SettledDevice,
  direction: Direction,
  { atHours, windowHours }: FiguresRequest,
): FiguresThen | null {
  const times = sweepTimes(device.sweeps);
  const light = device.sweeps
    .map((source, i) => ({ source, hours: times[i] ?? null }))
    .filter(
      ({ source: { sweep } }) => sweep.illumination === 'light' && sweep.direction === direction,
    );
  if (light.length === 0)
    return fromParameters({ device, settings }, direction, atHours, windowHours);
  const hours = light.map((entry) => entry.hours);
  // Sweeps without any time are what is known of a fresh device.
  const untimed = atHours === 0 && times.every((time) => time === null) ? 0 : -1;
  const nearest = nearestInTime(hours, atHours, windowHours);
  const entry = light[nearest >= 0 ? nearest : untimed];
  if (entry === undefined) return null;
  const { figures } = sweepPoint(entry.source, entry.hours ?? Number.NaN, settings);
  return { ageHours: entry.hours ?? Number.NaN, figures };
}

function fromParameters(
  { device, settings }: SettledDevice,
  direction: Direction,
  atHours: number,
  windowHours: number,
): FiguresThen | null {
  const named = device.parameters.filter(
    ({ track }) => track.direction === direction || track.direction === null,
  );
  const points = shelfPointsOfParameters(named, direction, settings)?.points ?? [];
  const first = points[0]?.hours ?? 0;
  const ages = points.map(({ hours }) => hours - first);
  const nearest = nearestInTime(ages, atHours, windowHours);
  const point = points[nearest];
  return point === undefined ? null : { ageHours: ages[nearest] as number, figures: point.figures };
}
