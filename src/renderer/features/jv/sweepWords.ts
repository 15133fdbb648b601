import type { SweepState } from '../../../core/series/queries.ts';
import { formatNumber } from '../../ui/formatNumber.ts';

/** `12 d`, `5 h`, or the date where no age is known. */
export function ageText(sweep: SweepState): string {
  if (sweep.ageHours === null) return sweep.measuredAt?.slice(0, 10) ?? 'no date';
  if (sweep.ageHours < 1) return '0 d';
  if (sweep.ageHours < 24) return `${formatNumber(sweep.ageHours, 2)} h`;
  const days = sweep.ageHours / 24;
  return `${Math.abs(days - Math.round(days)) < 0.1 ? Math.round(days) : days.toFixed(1)} d`;
}

/** `reverse`, `forward, dark`. */
export function kindText(sweep: SweepState): string {
  return sweep.illumination === 'dark' ? `${sweep.direction}, dark` : sweep.direction;
}
