import type { SweepState } from '../series/queries.ts';

/** A reverse and a forward sweep of one device that were measured together. */
export interface SweepPair {
  readonly deviceId: string;
  /** Of the reverse sweep. */
  readonly ageHours: number | null;
  readonly reverse: SweepState;
  readonly forward: SweepState;
}

/** Sweeps further apart than this are two measurements (our own decision). */
const togetherHours = 1;

/**
 * Pairs light sweeps for hysteresis. Two belong together when they are of one device, in opposite
 * directions, at one irradiance as far as it is known, and in one file or within an hour of each other. Each sweep
 * is in one pair at most: partners in one file come first, then the nearest in time.
 */
export function pairSweeps(sweeps: readonly SweepState[]): readonly SweepPair[] {
  const light = sweeps.filter(({ illumination }) => illumination === 'light');
  const candidates = light
    .filter(({ direction }) => direction === 'reverse')
    .flatMap((reverse) =>
      light
        .filter((forward) => forward.direction === 'forward' && belong(reverse, forward))
        .map((forward) => ({ reverse, forward, apart: apart(reverse, forward) })),
    )
    .sort(
      (a, b) => a.apart - b.apart || inOrder(a.reverse, b.reverse) || inOrder(a.forward, b.forward),
    );
  const taken = new Set<string>();
  const pairs: SweepPair[] = [];
  for (const { reverse, forward } of candidates) {
    if (taken.has(reverse.id) || taken.has(forward.id)) continue;
    taken.add(reverse.id).add(forward.id);
    pairs.push({ deviceId: reverse.deviceId, ageHours: reverse.ageHours, reverse, forward });
  }
  return pairs.sort((a, b) => (a.ageHours ?? 0) - (b.ageHours ?? 0));
}

function belong(a: SweepState, b: SweepState): boolean {
  if (a.deviceId !== b.deviceId) return false;
  const isOneLight =
    a.irradianceMwCm2 === null ||
    b.irradianceMwCm2 === null ||
    a.irradianceMwCm2 === b.irradianceMwCm2;
  if (!isOneLight) return false;
  if (a.ageHours === null || b.ageHours === null) return a.file === b.file;
  return Math.abs(a.ageHours - b.ageHours) < togetherHours;
}

/** Between partners that are equally near the earlier one is taken, in whatever order they came. */
function inOrder(a: SweepState, b: SweepState): number {
  return (a.ageHours ?? 0) - (b.ageHours ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Less for sweeps of one file than for any two of different files; then by time, then by place. */
function apart(a: SweepState, b: SweepState): number {
  const hours = a.ageHours === null || b.ageHours === null ? 0 : Math.abs(a.ageHours - b.ageHours);
  const places = Math.abs(placeOf(a) - placeOf(b));
  return (a.file === b.file ? 0 : togetherHours) + hours + places * 1e-9;
}

/** Sweeps of one file are numbered in their order. */
function placeOf({ id }: SweepState): number {
  return Number(id.slice(id.lastIndexOf('#') + 1)) || 0;
}
