import type { HourSpan } from '../run.ts';
import type { DarkSpan } from './lifetimes.ts';
import { medianOf } from './medianOf.ts';

/** Periods of light and dark, found in the dark spans of a run. */
export interface FoundCycles {
  readonly periodHours: number;
  readonly lightHours: number;
  readonly darkHours: number;
  /** Full cycles in order, from the middle of the dark to the middle of the next dark. */
  readonly spans: readonly HourSpan[];
  readonly incomplete: number;
}

/** Our own decisions: what makes dark spans a rhythm, and a cycle a whole one. */
const fewestDark = 3;
const leastShare = 0.1;
const sameWithin = 0.15;
const mostIrregular = 1 / 3;

/**
 * Cycles of light and dark (ISOS-LC, day and night), null when the run has no such rhythm: at least three
 * dark spans, each a tenth of the period or longer, whose beginnings are one period apart within 15 % in
 * two of three cases. Shorter dark spans (a sweep, a contact) belong to the light. A cycle ends in the
 * middle of its dark, where no energy is made, so that its edges may be known to a bin only. The first
 * cycle is whole when its light is as long as that of the others.
 */
export function findCycles(
  dark: readonly DarkSpan[],
  startHours: number,
  endHours: number,
): FoundCycles | null {
  const long = longSpans(dark);
  if (long.length < fewestDark) return null;
  const starts = long.map(({ fromHours }) => fromHours);
  const periods = starts.slice(1).map((at, i) => at - (starts[i] as number));
  const periodHours = medianOf(periods);
  const regular = periods.filter((period) => isNear(period, periodHours)).length;
  if (!(periodHours > 0) || regular < (1 - mostIrregular) * periods.length) return null;
  const darkHours = medianOf(long.map(lengthOf));
  if (darkHours < leastShare * periodHours) return null;
  const lights = long.slice(1).map(({ fromHours }, i) => fromHours - (long[i] as DarkSpan).toHours);
  const lightHours = medianOf(lights);
  const edges = long.map((span) => (span.fromHours + span.toHours) / 2);
  const all = edges
    .slice(1)
    .map((toHours, i): HourSpan => ({ fromHours: edges[i] as number, toHours }));
  const whole = all.filter((_, i) => isNear(lights[i] as number, lightHours));
  const firstLight = (long[0] as DarkSpan).fromHours - startHours;
  const first: HourSpan = { fromHours: startHours, toHours: edges[0] as number };
  const spans = isNear(firstLight, lightHours) ? [first, ...whole] : whole;
  const begun = endHours - (long.at(-1) as DarkSpan).toHours > leastShare * periodHours ? 1 : 0;
  return {
    periodHours,
    lightHours,
    darkHours,
    spans,
    incomplete: all.length + 1 - spans.length + begun,
  };
}

/** Without the short interruptions that every record has. */
function longSpans(dark: readonly DarkSpan[]): readonly DarkSpan[] {
  const longest = dark.reduce((most, span) => Math.max(most, lengthOf(span)), 0);
  const typical = medianOf(dark.map(lengthOf).filter((length) => length >= longest / 4));
  return dark.filter((span) => lengthOf(span) >= typical / 2);
}

function lengthOf({ fromHours, toHours }: HourSpan): number {
  return toHours - fromHours;
}

function isNear(value: number, wanted: number): boolean {
  return Math.abs(value - wanted) <= sameWithin * wanted;
}
