import type { CountedUnit } from '../../../core/statistics/countedUnit.ts';
import type { WeibullFit } from '../../../core/statistics/fitWeibull.ts';
import type { SurvivalCurve } from '../../../core/statistics/kaplanMeier.ts';
import type { LogRank } from '../../../core/statistics/logRank.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { unitWords } from '../../ui/unitWords.ts';
import { hoursText, outlivedText } from './ageWords.ts';
import type { AgeingKind, Fraction } from './statisticsStore.ts';
import type { SurvivalGroup } from './survivalGroups.ts';

/** Under this many in an arm a test says little (isos 5). */
const fewInArm = 5;
/** Wider than this share of a time its interval is worth telling. */
const wideShare = 0.05;

export const fractionName: Readonly<Record<Fraction, string>> = {
  t95: 'T95',
  t90: 'T90',
  t80: 'T80',
  t50: 'T50',
};

export const percentOf: Readonly<Record<Fraction, number>> = { t95: 95, t90: 90, t80: 80, t50: 50 };

/** `9.8 d (8.1–12 d)`, or `not reached, > 30 d`. */
export function medianText(
  curve: SurvivalCurve,
  unit: 'hours' | 'days',
  withLimits = true,
): string {
  const { medianHours, medianLowHours: low, medianHighHours: high, lastHours } = curve;
  if (curve.n === 0) return '–';
  if (medianHours === null) return `not reached, ${outlivedText(lastHours, unit)}`;
  const median = hoursText(medianHours, unit);
  if (!withLimits || (low === null && high === null)) return median;
  const from = low === null ? 'open' : hoursText(low, unit);
  return `${median} (${from} to ${high === null ? 'open' : hoursText(high, unit)})`;
}

/** The result of the log-rank test in a sentence or two. */
export function logRankText(test: LogRank, groups: readonly SurvivalGroup[]): string {
  if (test.refusal !== null) return `Log-rank test: ${test.refusal}`;
  const filled = groups.filter(({ lifetimes }) => lifetimes.length > 0);
  const p = test.p < 0.0001 ? 'p < 0.0001' : `p = ${formatNumber(test.p, 2)}`;
  const small = filled.filter(({ lifetimes }) => lifetimes.length < fewInArm);
  const caution =
    small.length === 0
      ? ''
      : ` Caution: with fewer than ${fewInArm} in a group (${small
          .slice(0, 3)
          .map(({ group, lifetimes }) => `${group.label}, n = ${lifetimes.length}`)
          .join('; ')}${small.length > 3 ? ' …' : ''}) this says little.`;
  return `Log-rank test of ${filled.length} groups: χ² = ${formatNumber(test.chiSquare, 3)}, df = ${test.df}, ${p}.${caution}`;
}

/** What a shape says, with its limits taken at their word. */
export function shapeReading(fit: Extract<WeibullFit, { refusal: null }>): string {
  if (fit.shape.low > 1) return 'wear-out';
  if (fit.shape.high < 1) return 'early failures';
  return 'about random: 1 lies within the limits';
}

/** What the curves mean, what was censored and what stands between two samples. */
export function survivalNote(
  groups: readonly SurvivalGroup[],
  kind: AgeingKind,
  fraction: Fraction,
  unit: CountedUnit,
): string {
  const timeUnit = kind === 'shelf' ? 'days' : 'hours';
  const name = fractionName[fraction];
  const all = groups.flatMap(({ lifetimes }) => lifetimes);
  const wide = all.filter(
    ({ reached, hours, fromHours, toHours }) => reached && toHours - fromHours > wideShare * hours,
  );
  const widest = Math.max(0, ...wide.map(({ fromHours, toHours }) => toHours - fromHours));
  const sum = (pick: (group: SurvivalGroup) => number) =>
    groups.reduce((total, group) => total + pick(group), 0);
  const provisional = sum((group) => group.provisional);
  const without = sum((group) => group.withoutLifetime);
  const parts = [
    `Kaplan-Meier share of ${unitWords[unit]} still above ${percentOf[fraction]} % of their reference; band: 95 % limits (log-log, Greenwood); ticks: censored at their last time.`,
  ];
  if (wide.length > 0) {
    parts.push(
      `${wide.length} of ${all.filter(({ reached }) => reached).length} ${name} are interval-censored: known to lie between two measurements up to ${hoursText(widest, timeUnit)} apart, drawn at the interpolated time.`,
    );
  }
  if (provisional > 0) {
    parts.push(`${provisional} seen below on the last sample only: censored before it.`);
  }
  if (without > 0) parts.push(`${without} without a usable reference are left out.`);
  if (groups.some(({ joined }) => joined)) {
    parts.push('A unit of several pixels has fallen when half of them have (our own decision).');
  }
  return parts.join(' ');
}
