import type { SweepSource } from './StoredFile.ts';

/**
 * Hours of each sweep since the device's first one: from the date and time where the file has one,
 * otherwise the age that file or folder names give; null where nothing is known.
 */
export function sweepTimes(sweeps: readonly SweepSource[]): (number | null)[] {
  const dated = sweeps.flatMap(({ sweep }) => sweep.measuredAt?.seconds ?? []);
  const first = dated.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return sweeps.map(({ sweep }) =>
    sweep.measuredAt === null ? sweep.ageHours : (sweep.measuredAt.seconds - first) / 3600,
  );
}
