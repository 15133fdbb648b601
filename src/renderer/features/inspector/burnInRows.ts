import type { TimeUnit } from '../../../core/analysis/formatTimeToFraction.ts';
import type { RunLifetimes } from '../../../core/analysis/lifetimes.ts';
import type { RunSummary } from '../../../core/run.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import type { FigureRow } from './FigureRows.tsx';
import { timeWords, valueWords } from './runWords.ts';

/** T_S, E_S, E_S(0) and the line after the burn-in; none without one. */
export function burnInRows(
  run: RunSummary,
  { burnIn, reference }: RunLifetimes,
  unit: TimeUnit,
): readonly FigureRow[] {
  if (burnIn.end === null) return [];
  const { end, line } = burnIn;
  const perHour = reference.value === null ? null : (100 * line.slope) / reference.value;
  const perDay = unit === 'd' && perHour !== null ? `, ${formatNumber(perHour * 24)} %/d` : '';
  return [
    {
      name: 'T_S',
      figure: 'burnIn',
      value: `${timeWords(end.hours, unit)}, ${end.isManual ? 'set by hand' : 'found'}`,
    },
    { name: 'E_S', figure: 'stabilised', value: valueWords(burnIn.atEnd, run.unit) },
    {
      name: 'E_S(0)',
      figure: 'stabilised',
      value: valueWords(burnIn.backExtrapolated, run.unit),
    },
    {
      name: 'After it',
      figure: 'line',
      value: `${formatNumber(perHour)} %/h${perDay}, R² ${line.r2.toFixed(3)}, ${timeWords(line.fromHours, unit)} to ${timeWords(line.toHours, unit)}, n = ${line.points}`,
    },
  ];
}
