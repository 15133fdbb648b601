import type { Reference, TimeToFraction } from '../run.ts';
import type { Curve } from './curve.ts';
import { findReference } from './findReference.ts';
import { plainReference } from './plainReference.ts';
import type { BurnIn, Stabilised, StabilisedTimes } from './stabilised.ts';
import { timeToFraction } from './timeToFraction.ts';

/**
 * T_S95 and T_S80 in their three readings (isos 3.5; the figures are those of the ISOS consensus, Khenkin
 * 2020, doi 10.1038/s41560-019-0529-5): of the post-burn-in line carried back to time zero, of its value
 * at T_S, and of the maximum. All of them are hours from time zero.
 */
export function findStabilised(curve: Curve, burnIn: BurnIn): Stabilised {
  const rising = times(curve, findReference(curve, plainReference('max')));
  if (burnIn.end === null) {
    const missing: Reference = {
      mode: 'atTs',
      value: null,
      atHours: null,
      reason: burnIn.reason,
      detail: null,
    };
    const nothing = times(curve, missing);
    return { burnIn, backExtrapolated: nothing, fromEnd: nothing, rising };
  }
  const atHours = burnIn.end.hours;
  const after = (value: number): Reference => ({
    mode: 'atTs',
    value,
    atHours,
    reason: null,
    detail: null,
  });
  return {
    burnIn,
    backExtrapolated: times(curve, after(burnIn.backExtrapolated)),
    fromEnd: times(curve, after(burnIn.atEnd)),
    rising,
  };
}

function times(curve: Curve, reference: Reference): StabilisedTimes {
  const at = (fraction: number): TimeToFraction => timeToFraction(curve, reference, fraction);
  return { ts95: at(0.95), ts80: at(0.8) };
}
