import type { EnergyYield } from '../../../core/analysis/lifetimes.ts';
import { formatNumber } from '../../ui/formatNumber.ts';

/** `64.8 kWh/m² so far, T80 not reached`; the reason where there is none. */
export function energyWords(energy: EnergyYield): string {
  const { kilowattHoursPerM2, untilHours, reachesT80, uncountedHours, reason } = energy;
  if (kilowattHoursPerM2 === null || untilHours === null) return reason ?? '–';
  const sum = `${formatNumber(kilowattHoursPerM2, 3)} kWh/m²`;
  const until = reachesT80 ? `to T80 (${formatNumber(untilHours)} h)` : 'so far, T80 not reached';
  const without =
    uncountedHours > 0.1 ? `; ${formatNumber(uncountedHours)} h without data not counted` : '';
  return `${sum} ${until}${without}`;
}
