import type { Direction, Sweep } from '../measurement.ts';
import type { DeviceSettings } from './DeviceSettings.ts';
import type { ShelfPoints } from './ShelfPoint.ts';
import type { SweepSource } from './StoredFile.ts';
import { spansAnHour } from './spansAnHour.ts';
import { sweepPoint } from './sweepPoint.ts';
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
      points: chosen.map(({ source, hours }) => sweepPoint(source, hours, settings)),
      anchor:
        dated === undefined || measuredAt === null ? null : measuredAt.seconds - dated.hours * 3600,
      dateOnly: measuredAt?.dateOnly ?? false,
      assumptions: [
        ...told(direction, wanted, light.length - timed.length),
        ...defaultsUsed(
          chosen.map(({ source }) => source.sweep),
          settings,
        ),
      ],
    };
  }
  return null;
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

function defaultsUsed(sweeps: readonly Sweep[], settings: DeviceSettings): string[] {
  const sentences: string[] = [];
  const hasNoArea = (sweep: Sweep) =>
    sweep.device.areaCm2 === null && sweep.currentDensityMaCm2 === null;
  if (settings.areaFrom === 'default' && sweeps.some(hasNoArea)) {
    sentences.push(`Area ${settings.areaCm2} cm2 is the default; the files give none.`);
  }
  if (sweeps.some((sweep) => sweep.irradianceMwCm2 === null)) {
    sentences.push(
      `Irradiance ${settings.defaultIrradianceMwCm2} mW/cm2 is the default; the files give none.`,
    );
  }
  return sentences;
}
