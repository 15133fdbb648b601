import type { SweepState } from '../series/queries.ts';

/**
 * The J-V sweep that an EQE is compared with: of the device's light sweeps the nearest in time, reverse
 * before forward; without a time of the EQE the freshest one. Null where no sweep tells a current density.
 */
export function sweepForEqe(
  eqe: { readonly deviceId: string; readonly measuredAt: string | null },
  sweeps: readonly SweepState[],
): SweepState | null {
  const own = sweeps.filter(
    ({ deviceId, illumination, jscMaCm2 }) =>
      deviceId === eqe.deviceId && illumination === 'light' && jscMaCm2 !== null,
  );
  const at = timeOf(eqe.measuredAt);
  const apart = (sweep: SweepState) => {
    const time = timeOf(sweep.measuredAt);
    if (at === null || time === null) return sweep.ageHours ?? Number.MAX_VALUE;
    return Math.abs(time - at) / 3_600_000;
  };
  // Both directions of one measurement lie within minutes: within an hour the direction decides.
  const rank = (sweep: SweepState) =>
    Math.floor(apart(sweep)) + (sweep.direction === 'reverse' ? 0 : 0.5);
  return own.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

function timeOf(text: string | null): number | null {
  const time =
    text === null ? Number.NaN : Date.parse(`${text.length === 10 ? `${text}T00:00` : text}Z`);
  return Number.isFinite(time) ? time : null;
}
