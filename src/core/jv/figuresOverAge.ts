import type { Direction } from '../measurement.ts';
import type { SweepState } from '../series/queries.ts';
import { hysteresisIndex } from './hysteresisIndex.ts';
import { pairSweeps } from './pairSweeps.ts';
import type { SweepFigure } from './sweepFigure.ts';

/** One figure of one device over its age, in one scan direction; both for the hysteresis index. */
export interface FigureOverAge {
  readonly deviceId: string;
  readonly direction: Direction | 'both';
  /** Ascending, from the device's first sweep. */
  readonly hours: Float64Array;
  readonly values: Float64Array;
}

/**
 * A figure of merit of the light sweeps against the age of each device. Sweeps without a known age cannot
 * be placed and are left out, as are sweeps without the figure; a device without points gives nothing.
 */
export function figuresOverAge(
  sweeps: readonly SweepState[],
  figure: SweepFigure,
): readonly FigureOverAge[] {
  const byDevice = new Map<string, SweepState[]>();
  for (const sweep of sweeps) {
    if (sweep.illumination !== 'light') continue;
    const own = byDevice.get(sweep.deviceId);
    if (own) own.push(sweep);
    else byDevice.set(sweep.deviceId, [sweep]);
  }
  return [...byDevice].flatMap(([deviceId, own]) => {
    if (figure === 'hysteresisIndex') {
      const points = pairSweeps(own).map(({ ageHours, reverse, forward }) => ({
        hours: ageHours,
        value: hysteresisIndex(reverse.pcePercent, forward.pcePercent),
      }));
      return series(deviceId, 'both', points);
    }
    return (['reverse', 'forward'] as const).flatMap((direction) => {
      const points = own
        .filter((sweep) => sweep.direction === direction)
        .map((sweep) => ({ hours: sweep.ageHours, value: sweep[figure] }));
      return series(deviceId, direction, points);
    });
  });
}

interface Point {
  readonly hours: number | null;
  readonly value: number | null;
}

function series(
  deviceId: string,
  direction: FigureOverAge['direction'],
  points: readonly Point[],
): FigureOverAge[] {
  const known = points
    .filter(
      (point): point is { hours: number; value: number } =>
        point.hours !== null && point.value !== null && Number.isFinite(point.value),
    )
    .sort((a, b) => a.hours - b.hours);
  if (known.length === 0) return [];
  return [
    {
      deviceId,
      direction,
      hours: Float64Array.from(known, ({ hours }) => hours),
      values: Float64Array.from(known, ({ value }) => value),
    },
  ];
}
