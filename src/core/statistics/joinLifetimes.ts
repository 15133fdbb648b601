import type { Lifetime } from './lifetime.ts';

/**
 * One lifetime for the pixels of one device. Our own decision: the device has fallen when half of its
 * pixels have, which needs no average of censored times. It is known to have lasted as long as so many
 * pixels are known to have lasted that half cannot have fallen.
 */
export function joinLifetimes(pixels: readonly Lifetime[]): Lifetime | null {
  if (pixels.length === 0) return null;
  const half = Math.ceil(pixels.length / 2) - 1;
  const nth = (times: readonly number[]) => times.toSorted((a, b) => a - b)[half] as number;
  const whenReached = (time: (pixel: Lifetime) => number) =>
    nth(pixels.map((pixel) => (pixel.reached ? time(pixel) : Number.POSITIVE_INFINITY)));
  const hours = whenReached((pixel) => pixel.hours);
  const lasted = nth(pixels.map((pixel) => (pixel.reached ? pixel.fromHours : pixel.hours)));
  if (hours === Number.POSITIVE_INFINITY) {
    return { reached: false, hours: lasted, fromHours: lasted, toHours: lasted };
  }
  const toHours = whenReached((pixel) => pixel.toHours);
  return { reached: true, hours, fromHours: Math.min(lasted, hours), toHours };
}
