type Rgb = readonly [number, number, number];

/**
 * Dark blue over green to a warm grey-yellow: fresh to aged, one ramp of rising lightness that no
 * condition's colour can be mistaken for, readable on white and on dark grey alike.
 */
const stops: readonly Rgb[] = [
  [0x3b, 0x4c, 0xa0],
  [0x21, 0x91, 0x8c],
  [0xa8, 0xb0, 0x2c],
];

/** Colour at a share of the way from fresh (0) to aged (1). */
export function ageColor(share: number): string {
  const at = Math.max(0, Math.min(1, share)) * (stops.length - 1);
  const index = Math.min(stops.length - 2, Math.floor(at));
  const [from, to] = [stops[index] as Rgb, stops[index + 1] as Rgb];
  const channel = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * (at - index));
  return `#${[channel(0), channel(1), channel(2)].map((c) => c.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
