import { linearRgb } from './linearRgb.ts';
import { tintOf } from './tintOf.ts';

/** The dark charts' ground. */
const ground = '#1E1E1E';
const leastContrast = 3;
const steps = 20;

/**
 * A colour that was chosen for white paper, as a line of it can be seen on the dark ground too: the same
 * hue, as much lighter as a contrast of 3 needs (WCAG 2.2, graphical objects). Black becomes grey.
 */
export function legibleOnDark(color: string): string {
  for (let step = 0; step < steps; step++) {
    const lighter = step === 0 ? color : tintOf(color, 1 - step / steps);
    if ((luminance(lighter) + 0.05) / (luminance(ground) + 0.05) >= leastContrast) return lighter;
  }
  return '#FFFFFF';
}

function luminance(color: string): number {
  const [r, g, b] = linearRgb(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
