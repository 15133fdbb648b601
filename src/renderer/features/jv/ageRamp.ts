type Rgb = readonly [number, number, number];

/** Blue over purple to vermillion: fresh to aged, readable on white and on dark grey alike. */
const stops: readonly Rgb[] = [
  [0x1f, 0x78, 0xb4],
  [0x9a, 0x5f, 0xb0],
  [0xd5, 0x5e, 0x00],
];

/** Colour at a share of the way from fresh (0) to aged (1). */
export function ageColor(share: number): string {
  const at = Math.max(0, Math.min(1, share)) * (stops.length - 1);
  const index = Math.min(stops.length - 2, Math.floor(at));
  const [from, to] = [stops[index] as Rgb, stops[index + 1] as Rgb];
  const channel = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * (at - index));
  return `#${[channel(0), channel(1), channel(2)].map((c) => c.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
