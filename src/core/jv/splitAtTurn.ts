/** A stretch of points [start, end) that runs in one direction. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Retreat from the extreme voltage, as a part of the range, that makes a turn of it. */
const turnFraction = 0.06;

/**
 * Splits a scan at its turning points: an up and down scan gives two stretches. Measured voltages
 * jitter, so a turn counts only when the voltage has come back by 6 % of the range; the extreme
 * point itself ends the first stretch. Stretches shorter than `shortest` points are left out.
 */
export function splitAtTurn(voltage: ArrayLike<number>, shortest = 3): Stretch[] {
  const count = voltage.length;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    low = Math.min(low, voltage[i] as number);
    high = Math.max(high, voltage[i] as number);
  }
  const retreat = (high - low) * turnFraction;
  const stretches: Stretch[] = [];
  let start = 0;
  let direction = 0;
  let extreme = 0;
  let lowest = 0;
  let highest = 0;
  for (let i = 1; i < count && retreat > 0; i++) {
    const value = voltage[i] as number;
    if (direction === 0) {
      if (value > (voltage[highest] as number)) highest = i;
      if (value < (voltage[lowest] as number)) lowest = i;
      if (value - (voltage[lowest] as number) >= retreat) direction = 1;
      else if ((voltage[highest] as number) - value >= retreat) direction = -1;
      extreme = i;
      continue;
    }
    const gain = (value - (voltage[extreme] as number)) * direction;
    if (gain > 0) extreme = i;
    else if (-gain >= retreat) {
      stretches.push({ start, end: extreme + 1 });
      start = extreme + 1;
      direction = -direction;
      extreme = i;
    }
  }
  stretches.push({ start, end: count });
  return stretches.filter((stretch) => stretch.end - stretch.start >= shortest);
}
