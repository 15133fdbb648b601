import type { Illumination } from '../measurement.ts';
import { interpolateAtZero } from './interpolateAtZero.ts';

export type Sign = 1 | -1;

/** Factors that make a delivering cell positive in voltage and current. */
export interface Signs {
  readonly voltage: Sign;
  readonly current: Sign;
  /** True when the curve has a photovoltaic quadrant: a photocurrent that falls to zero at Voc. */
  readonly hasPhotocurrent: boolean;
}

/** A photocurrent is told from a dark curve's offset at 0 V when Voc passes this, in V. */
const leastOpenCircuitVoltage = 0.05;
/** ... when the current falls by this part of itself at least (the sweep may stop before Voc), */
const leastFall = 0.15;
/** ... and when it is this part of the largest current of the curve at least. */
const leastPhotocurrentPart = 0.002;

/**
 * Settles the signs of a curve from its shape, not from a convention: under light the quadrant in
 * which the current flows at 0 V and falls to zero towards Voc is the delivering one, and the side of
 * Voc is the positive voltage (files with inverted voltage exist); in the dark the branch that rises
 * exponentially is forward bias, where a cell takes current, so it is negative here. A current at 0 V
 * below `leastPhotocurrent` (in the unit of `current`) is taken for noise or stray light.
 */
export function settleSigns(
  voltage: ArrayLike<number>,
  current: ArrayLike<number>,
  illumination: Illumination | null = null,
  leastPhotocurrent = 0,
): Signs {
  let largest = 0;
  for (let i = 0; i < current.length; i++) {
    largest = Math.max(largest, Math.abs(current[i] as number));
  }
  const dark = darkSigns(voltage, current);
  if (illumination === 'dark') return dark;
  const atZero = currentAtZero(voltage, current);
  if (!Number.isFinite(atZero) || largest === 0) return dark;
  const currentSign: Sign = atZero < 0 ? -1 : 1;
  const up = sideOf(voltage, current, 1, currentSign, Math.abs(atZero));
  const down = sideOf(voltage, current, -1, currentSign, Math.abs(atZero));
  const best = down.fall > up.fall ? down : up;
  const enough =
    Math.abs(atZero) >= largest * leastPhotocurrentPart && Math.abs(atZero) >= leastPhotocurrent;
  if (!enough || best.fall < leastFall || best.reach < leastOpenCircuitVoltage) return dark;
  return { voltage: best === up ? 1 : -1, current: currentSign, hasPhotocurrent: true };
}

/** Current at 0 V; the point nearest to 0 V when the sweep starts a little beside it. */
function currentAtZero(voltage: ArrayLike<number>, current: ArrayLike<number>): number {
  const inside = interpolateAtZero(voltage, current);
  if (Number.isFinite(inside)) return inside;
  let nearest = -1;
  let largest = 0;
  for (let i = 0; i < voltage.length; i++) {
    const size = Math.abs(voltage[i] as number);
    largest = Math.max(largest, size);
    if (nearest < 0 || size < Math.abs(voltage[nearest] as number)) nearest = i;
  }
  if (nearest < 0 || Math.abs(voltage[nearest] as number) > 0.2 * largest) return Number.NaN;
  return current[nearest] as number;
}

interface Side {
  /** How far the current falls below its value at 0 V, as a part of it; 1 or more reaches zero. */
  readonly fall: number;
  /** Where it is first zero, or the end of the side. */
  readonly reach: number;
}

function sideOf(
  voltage: ArrayLike<number>,
  current: ArrayLike<number>,
  side: Sign,
  currentSign: Sign,
  atZero: number,
): Side {
  let fall = 0;
  let end = 0;
  let zero = Number.POSITIVE_INFINITY;
  for (let i = 0; i < voltage.length; i++) {
    const v = (voltage[i] as number) * side;
    if (v <= 0) continue;
    const i0 = (current[i] as number) * currentSign;
    if (1 - i0 / atZero > fall) fall = 1 - i0 / atZero;
    if (i0 <= 0 && v < zero) zero = v;
    if (v > end) end = v;
  }
  return { fall: Math.min(fall, 2), reach: Math.min(zero, end) };
}

/** In the dark the stronger side is forward bias; near equal sides are noise and stay as printed. */
function darkSigns(voltage: ArrayLike<number>, current: ArrayLike<number>): Signs {
  let up = 0;
  let down = 0;
  let upCurrent = 0;
  let downCurrent = 0;
  for (let i = 0; i < voltage.length; i++) {
    const v = voltage[i] as number;
    const c = current[i] as number;
    if (v > 0 && Math.abs(c) > up) {
      up = Math.abs(c);
      upCurrent = c;
    } else if (v < 0 && Math.abs(c) > down) {
      down = Math.abs(c);
      downCurrent = c;
    }
  }
  const inverted = down > 3 * up;
  const forward = inverted ? downCurrent : upCurrent;
  return { voltage: inverted ? -1 : 1, current: forward > 0 ? -1 : 1, hasPhotocurrent: false };
}
