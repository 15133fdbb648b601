import type { Quantity } from '../quantity.ts';

/**
 * Sizes that no cell or module reaches, far above any: a number beyond is an overflow of the logger
 * (7e15, -4384361.5 and the like are seen in real files), not a measurement. Our own decision.
 */
const limits: Readonly<Partial<Record<Quantity, number>>> = {
  voltage: 1e4,
  current: 1e6,
  currentDensity: 1e5,
  power: 1e6,
  powerDensity: 1e5,
  pce: 1e3,
  openCircuitVoltage: 1e4,
  shortCircuitCurrentDensity: 1e5,
};

/** Largest size in the canonical unit that is believed; Infinity where there is no such limit. */
export function plausibleLimit(quantity: Quantity): number {
  return limits[quantity] ?? Number.POSITIVE_INFINITY;
}
