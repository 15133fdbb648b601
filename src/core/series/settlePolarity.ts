import type { FilePolarity } from './FilePolarity.ts';
import type { SignSums } from './TrackScan.ts';

/**
 * The sign convention of one file, settled over all its tracks (our own decision): the sum of the
 * power over the file so far is made positive, the voltage by its own sum, and the current so that
 * voltage x current delivers. Testers print photocurrent and even voltage with either sign. One dead
 * or reversed channel follows the others of its file. A sum of zero leaves the sign as it is.
 */
export function settlePolarity(tracks: readonly SignSums[]): FilePolarity {
  const total = (pick: (sums: SignSums) => number) =>
    tracks.reduce((sum, track) => sum + pick(track), 0);
  const voltage = signOf(total((sums) => sums.voltage));
  const product = total((sums) => sums.product);
  const current = product === 0 ? signOf(total((sums) => sums.current)) : signOf(product) * voltage;
  return {
    voltage,
    current,
    power: signOf(total((sums) => sums.power)),
    pce: signOf(total((sums) => sums.pce)),
    openCircuitVoltage: signOf(total((sums) => sums.openCircuitVoltage)),
    shortCircuitCurrentDensity: signOf(total((sums) => sums.shortCircuitCurrentDensity)),
  };
}

function signOf(sum: number): number {
  return sum < 0 ? -1 : 1;
}
