import type { SweepState } from '../series/queries.ts';

/** Sweeps of one device that were measured at one age, within an hour. */
export interface AgeGroup {
  /** Of the first of them; null where no time is known. */
  readonly ageHours: number | null;
  readonly sweeps: readonly SweepState[];
}

/** Groups sweeps into ages, fresh to aged; those without a time come by file, after the others. */
export function groupByAge(sweeps: readonly SweepState[]): readonly AgeGroup[] {
  const groups: { ageHours: number | null; key: string; sweeps: SweepState[] }[] = [];
  const ordered = [...sweeps].sort(
    (a, b) =>
      (a.ageHours ?? Number.POSITIVE_INFINITY) - (b.ageHours ?? Number.POSITIVE_INFINITY) || 0,
  );
  for (const sweep of ordered) {
    const last = groups.at(-1);
    const joins =
      last !== undefined &&
      (sweep.ageHours === null || last.ageHours === null
        ? sweep.ageHours === last.ageHours && sweep.file === last.key
        : sweep.ageHours - last.ageHours < 1);
    if (joins) last.sweeps.push(sweep);
    else groups.push({ ageHours: sweep.ageHours, key: sweep.file, sweeps: [sweep] });
  }
  return groups;
}
