import type { TimeToFraction } from '../run.ts';
import type { RunView } from '../series/RunView.ts';
import type { Curve } from './curve.ts';
import { kilowattHoursPerM2 } from './kilowattHoursPerM2.ts';
import type { EnergyYield } from './lifetimes.ts';
import type { PowerIntegral } from './powerIntegral.ts';

/**
 * Lifetime energy yield (isos 3.7): the integral of the power density from time zero to T80, or to the
 * last sample where T80 has not been reached, and then flagged. Trapezoids over the rows; hours without
 * data count no energy and are told. `power` is null for a run whose power density is not known.
 */
export function findEnergyYield(
  run: Pick<RunView, 'isContinuous' | 'gaps'>,
  power: PowerIntegral | null,
  { first, last }: Pick<Curve, 'first' | 'last'>,
  t80: TimeToFraction,
): EnergyYield {
  if (!run.isContinuous) return none('A device on the shelf delivers no energy.');
  if (power === null) return none('The power density is not known: no area was given.');
  if (first === null || last === null) return none('There is no valid point.');
  const isReached = t80.hours !== null && t80.status !== 'provisional';
  const untilHours = isReached ? (t80.hours as number) : last.hours;
  if (!(untilHours > first.hours)) return none('The run has no length before T80.');
  const span = { fromHours: first.hours, toHours: untilHours };
  const found = power.integral.over(span, run.gaps);
  const sum = found.sum * power.factor * kilowattHoursPerM2;
  if (!Number.isFinite(sum)) return none('The sum of the power is not a number.');
  return {
    kilowattHoursPerM2: sum,
    untilHours,
    reachesT80: isReached,
    uncountedHours: found.uncountedHours,
    reason: isReached ? null : 'T80 is not reached: the sum so far.',
  };
}

function none(reason: string): EnergyYield {
  return {
    kilowattHoursPerM2: null,
    untilHours: null,
    reachesT80: false,
    uncountedHours: 0,
    reason,
  };
}
