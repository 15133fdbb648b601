import { decimalsOf, multiplesOf, niceStep } from '../../../core/figure/axes/niceTicks.ts';
import type { Axis, Span } from './picture.ts';

const pixelsPerTimeTick = 58;
const pixelsPerValueTick = 44;

/** Steps of hours that people read at a glance: round numbers, and days where days pass. */
const hourSteps = [1, 2, 5, 10, 24, 50, 100];

export const hoursPerDay = 24;

/** A step of hours for about `count` ticks: 24 rather than 20. */
export function niceHourStep(rough: number): number {
  if (rough < 1 || rough > 100) return niceStep(rough);
  return hourSteps.find((step) => step >= rough * (1 - 1e-9)) ?? 100;
}

/** Axis of hours whose ticks are written in hours or in days. */
export function timeAxis(
  label: string,
  domain: Span,
  unit: 'hours' | 'days',
  pixels: number,
): Axis {
  const inUnit = unit === 'days' ? hoursPerDay : 1;
  const rough = (domain[1] - domain[0]) / inUnit / Math.max(2, pixels / pixelsPerTimeTick);
  const step = unit === 'days' ? niceStep(rough) : niceHourStep(rough);
  const decimals = decimalsOf(step);
  const ticks = multiplesOf(step, domain[0] / inUnit, domain[1] / inUnit);
  return {
    label: `${label} (${unit})`,
    domain,
    ticks: ticks.map((tick) => tick * inUnit),
    tickText: (value) => decimalText(value / inUnit, decimals),
  };
}

export function valueAxis(label: string, domain: Span, pixels: number, spacing?: number): Axis {
  const count = Math.max(2, pixels / (spacing ?? pixelsPerValueTick));
  const step = niceStep((domain[1] - domain[0]) / count);
  const decimals = decimalsOf(step);
  return {
    label,
    domain,
    ticks: multiplesOf(step, domain[0], domain[1]),
    tickText: (value) => decimalText(value, decimals),
  };
}

/** [0, end] for data that ends at `lastHours`: a quarter of a tick step at most stays empty. */
export function fullTimeDomain(lastHours: number, unit: 'hours' | 'days', padded: boolean): Span {
  const inUnit = unit === 'days' ? hoursPerDay : 1;
  const last = lastHours > 0 ? lastHours / inUnit : 1;
  const quarter = (unit === 'days' ? niceStep(last / 6) : niceHourStep(last / 6)) / 4;
  const end = Math.ceil(last / quarter - 1e-9) * quarter * inUnit;
  const margin = padded ? end * 0.025 : 0;
  return [0 - margin, end + margin];
}

/** A domain that ends on round numbers and holds [low, high]; from 0 where that wastes little. */
export function fullValueDomain(low: number, high: number): Span {
  if (!(high >= low)) return [0, 1];
  const fromZero = low >= 0 && low <= high * 0.6;
  const bottom = fromZero ? 0 : low;
  const spread = high - bottom || Math.abs(high) || 1;
  const step = niceStep(spread / 5) / 2;
  const roundedLow = fromZero ? 0 : Math.floor((low - spread * 0.05) / step) * step;
  return [roundedLow, Math.ceil((high + spread * 0.04) / step) * step];
}

function decimalText(value: number, decimals: number): string {
  const text = (value + 0).toFixed(decimals);
  const [whole = '', fraction] = (Number(text) === 0 ? text.replace('-', '') : text).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u2009') : whole;
  return (fraction === undefined ? grouped : `${grouped}.${fraction}`).replace('-', '−');
}
