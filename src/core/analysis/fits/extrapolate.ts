import type { DecayFit } from './decayFit.ts';
import { refusedTime } from './refusedTime.ts';
import type { ExtrapolatedTime } from './runFit.ts';

/** Steps in which a crossing is looked for before it is bisected. */
const steps = 400;

/**
 * When the fitted curve and its 95 % band fall to `level`, between the end of the record and the limit
 * (isos 4). The lower edge of the band crosses first, the upper one last.
 */
export function extrapolate(
  fit: Pick<DecayFit, 'valueAt' | 'halfWidthAt'>,
  level: number,
  lastHours: number,
  limitHours: number,
): ExtrapolatedTime {
  const crossing = (curve: (hours: number) => number): number | null => {
    let before = lastHours;
    if (curve(before) <= level) return before;
    for (let step = 1; step <= steps; step++) {
      const at = lastHours + ((limitHours - lastHours) * step) / steps;
      if (curve(at) <= level) return bisected(curve, level, before, at);
      before = at;
    }
    return null;
  };
  const hours = crossing(fit.valueAt);
  if (hours === null) {
    return refusedTime('The fit does not fall to 80 % within twice the measured time.');
  }
  return {
    hours,
    fromHours: crossing((at) => fit.valueAt(at) - fit.halfWidthAt(at)),
    toHours: crossing((at) => fit.valueAt(at) + fit.halfWidthAt(at)),
    reason: null,
  };
}

function bisected(
  curve: (hours: number) => number,
  level: number,
  above: number,
  below: number,
): number {
  let low = above;
  let high = below;
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2;
    if (curve(middle) <= level) high = middle;
    else low = middle;
  }
  return high;
}
