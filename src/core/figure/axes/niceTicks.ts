/** The smallest of 1, 2, 5 times a power of ten that is not below `rough`. */
export function niceStep(rough: number): number {
  if (!(rough > 0) || !Number.isFinite(rough)) return 1;
  const power = Math.floor(Math.log10(rough));
  for (const factor of [1, 2, 5]) {
    const step = scaled(factor, power);
    if (step >= rough * (1 - 1e-9)) return step;
  }
  return scaled(1, power + 1);
}

/** Multiples of `step` within [from, to], each the nearest double to its decimal text. */
export function multiplesOf(step: number, from: number, to: number): number[] {
  const digits = decimalsOf(step);
  const slack = step * 1e-9;
  const first = Math.ceil((from - slack) / step);
  const last = Math.floor((to + slack) / step);
  const ticks: number[] = [];
  for (let i = first; i <= last && ticks.length < 1000; i++) {
    ticks.push(Number((i * step).toFixed(digits)) + 0);
  }
  return ticks;
}

/** About `count` round numbers within [from, to]. */
export function niceTicks(from: number, to: number, count: number): number[] {
  return multiplesOf(niceStep((to - from) / Math.max(1, count)), from, to);
}

/** Decimals needed to write every multiple of a step. */
export function decimalsOf(step: number): number {
  for (let digits = 0; digits < 12; digits++) {
    const text = Number(step.toFixed(digits));
    if (Math.abs(text - step) <= step * 1e-6) return digits;
  }
  return 12;
}

function scaled(factor: number, power: number): number {
  return Number(`${factor}e${power}`);
}
