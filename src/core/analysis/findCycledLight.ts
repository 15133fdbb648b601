import type { HourSpan, Reference } from '../run.ts';
import type { RunView } from '../series/RunView.ts';
import type { Curve } from './curve.ts';
import { findCycles } from './findCycles.ts';
import { kilowattHoursPerM2 } from './kilowattHoursPerM2.ts';
import type { CycledLight, DarkSpan } from './lifetimes.ts';
import type { PowerIntegral } from './powerIntegral.ts';
import { timeToFraction } from './timeToFraction.ts';

/**
 * Energy per cycle of a test under cycled light and the T80 of that series (isos 2 and 3.7, after the ISOS
 * consensus for cycled stress), divided by the first full cycle. A cycle stands at its beginning, our own
 * decision, so that the first one stands near time zero. Where no power density is known the run's own
 * value is summed and only the shares are given. Null for a run without such a rhythm.
 */
export function findCycledLight(
  run: Pick<RunView, 'integral' | 'gaps'>,
  power: PowerIntegral | null,
  { first, last }: Pick<Curve, 'first' | 'last'>,
  dark: readonly DarkSpan[],
  exclusions: readonly HourSpan[],
): CycledLight | null {
  if (first === null || last === null) return null;
  const found = findCycles(dark, first.hours, last.hours);
  if (found === null) return null;
  const integral = power?.integral ?? run.integral('runValue', exclusions);
  const sums = Float64Array.from(found.spans, (span) => integral.over(span, run.gaps).sum);
  const whole = sums[0] ?? Number.NaN;
  const toEnergy = power === null ? null : power.factor * kilowattHoursPerM2;
  const cycles = found.spans.map((span, i) => ({
    ...span,
    kilowattHoursPerM2: toEnergy === null ? null : (sums[i] as number) * toEnergy,
    relative: whole > 0 ? (sums[i] as number) / whole : null,
  }));
  const series = {
    hours: Float64Array.from(found.spans, ({ fromHours }) => fromHours),
    values: sums,
  };
  const reference: Reference = {
    mode: 'first',
    value: whole > 0 ? whole : null,
    atHours: found.spans[0]?.fromHours ?? null,
    reason: whole > 0 ? null : 'The first full cycle gives no energy.',
    detail: null,
  };
  return {
    periodHours: found.periodHours,
    lightHours: found.lightHours,
    darkHours: found.darkHours,
    cycles,
    incomplete: found.incomplete,
    t95: timeToFraction(series, reference, 0.95),
    t80: timeToFraction(series, reference, 0.8),
  };
}
