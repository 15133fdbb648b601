import type { LinearRgb } from './linearRgb.ts';

/** Lightness 0-100 and the two chromatic axes. */
export type Lab = readonly [number, number, number];

/** CIE L*a*b* of linear sRGB light, D65 white (CIE 15:2004). */
export function labOf([r, g, b]: LinearRgb): Lab {
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function f(t: number): number {
  return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
}
