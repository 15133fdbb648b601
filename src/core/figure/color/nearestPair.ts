import { colorDistance } from './colorDistance.ts';
import { type Lab, labOf } from './labOf.ts';
import { type LinearRgb, linearRgb } from './linearRgb.ts';
import { type ColorBlindness, simulateColorBlindness } from './simulateColorBlindness.ts';

/** How a figure is looked at: as it is, by a colour-blind reader, or printed in grey. */
export type Viewing = 'normal' | ColorBlindness | 'grey';

export interface NamedColor {
  readonly name: string;
  readonly color: string;
}

export interface NearestPair {
  readonly first: string;
  readonly second: string;
  /** CIEDE2000, or the difference of L* for grey. */
  readonly distance: number;
}

/** The two colours that are hardest to tell apart; null for fewer than two. */
export function nearestPair(colors: readonly NamedColor[], viewing: Viewing): NearestPair | null {
  const seen = colors.map(({ name, color }) => ({ name, lab: seenAs(linearRgb(color), viewing) }));
  let nearest: NearestPair | null = null;
  for (const [i, one] of seen.entries()) {
    for (const other of seen.slice(i + 1)) {
      const distance =
        viewing === 'grey'
          ? Math.abs(one.lab[0] - other.lab[0])
          : colorDistance(one.lab, other.lab);
      if (nearest === null || distance < nearest.distance) {
        nearest = { first: one.name, second: other.name, distance };
      }
    }
  }
  return nearest;
}

function seenAs(color: LinearRgb, viewing: Viewing): Lab {
  if (viewing === 'normal' || viewing === 'grey') return labOf(color);
  return labOf(simulateColorBlindness(color, viewing));
}
