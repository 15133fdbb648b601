import type { Direction } from '../measurement.ts';
import type { DeviceSettings } from './DeviceSettings.ts';
import type { ShelfPoint, ShelfPoints } from './ShelfPoint.ts';
import type { SweepSource } from './StoredFile.ts';
import { spansAnHour } from './spansAnHour.ts';
import { sweepFigures } from './sweepFigures.ts';
import { sweepTimes } from './sweepTimes.ts';

/**
 * The points of a shelf run from a device's light sweeps in one scan direction (isos 3.1: one series per
 * direction). The other direction is taken, and told, when only that one spans an hour. Null when neither
 * does: one session is no ageing.
 */
export function shelfPointsOfSweeps(
  sweeps: readonly SweepSource[],
  wanted: Direction,
  settings: DeviceSettings,
): ShelfPoints | null {
  const other: Direction = wanted === 'reverse' ? 'forward' : 'reverse';
  const times = sweepTimes(sweeps);
  const light = sweeps
    .map((source, i) => ({ source, hours: times[i] ?? null }))
    .filter(({ source }) => source.sweep.illumination === 'light');
  const timed = light.filter(
    (entry): entry is { source: SweepSource; hours: number } => entry.hours !== null,
  );
  for (const direction of [wanted, other] as const) {
    const chosen = timed.filter(({ source }) => source.sweep.direction === direction);
    if (!spansAnHour(chosen.map(({ hours }) => hours))) continue;
    chosen.sort((a, b) => a.hours - b.hours);
    const dated = chosen.find(({ source }) => source.sweep.measuredAt !== null);
    const measuredAt = dated?.source.sweep.measuredAt ?? null;
    return {
      points: chosen.map(({ source, hours }) => pointOf(source, hours, settings)),
      anchor:
        dated === undefined || measuredAt === null ? null : measuredAt.seconds - dated.hours * 3600,
      dateOnly: measuredAt?.dateOnly ?? false,
      assumptions: told(direction, wanted, light.length - timed.length),
    };
  }
  return null;
}

function pointOf(source: SweepSource, hours: number, settings: DeviceSettings): ShelfPoint {
  const figures = sweepFigures(source, settings);
  return {
    hours,
    path: source.path,
    figures: {
      pce: figures.pcePercent ?? Number.NaN,
      powerDensity: figures.pmppMwCm2 ?? Number.NaN,
      power: figures.pmppMw ?? Number.NaN,
      openCircuitVoltage: figures.vocV ?? Number.NaN,
      shortCircuitCurrentDensity: figures.jscMaCm2 ?? Number.NaN,
      fillFactor: figures.ff ?? Number.NaN,
      irradiance: source.sweep.irradianceMwCm2 ?? Number.NaN,
    },
  };
}

function told(direction: Direction, wanted: Direction, untimed: number): string[] {
  const sentences = [
    direction === wanted
      ? `Sweeps in ${direction} direction.`
      : `Sweeps in ${direction} direction: there are not enough in ${wanted} direction.`,
  ];
  if (untimed > 0) sentences.push(`${untimed} sweeps without a time are left out.`);
  return sentences;
}
