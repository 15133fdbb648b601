import type { CountedUnit } from '../../../core/statistics/countedUnit.ts';
import { unitWords } from '../../ui/unitWords.ts';
import { chosenAge, hoursText } from './ageWords.ts';
import type { StatisticsState } from './statisticsStore.ts';
import type { GroupFigures } from './unitFigures.ts';

/** What boxes, whiskers, points and n mean: under the charts and in every export. */
export function boxNote(
  state: Pick<StatisticsState, 'age' | 'ageUnit' | 'directions'>,
  unit: CountedUnit,
  figures: readonly GroupFigures[],
  asked: number,
): string {
  const { atHours, windowHours } = chosenAge(state);
  const which =
    state.directions === 'both'
      ? 'Left, filled: reverse sweeps; right, dashed: forward sweeps.'
      : `Sweeps in ${state.directions} direction.`;
  const when =
    atHours === 0
      ? 'The first sweep of each device, at most 24 h after its first measurement.'
      : `The sweep nearest to ${hoursText(atHours, state.ageUnit)}, at most ${hoursText(windowHours, state.ageUnit)} off.`;
  const perDirection = new Map<string, number>();
  for (const { direction, units } of figures) {
    perDirection.set(direction, (perDirection.get(direction) ?? 0) + units.length);
  }
  const missing = asked - Math.max(0, ...perDirection.values());
  return [
    `${which} ${when}`,
    'Box: quartiles and median; +: mean; whiskers: furthest value within 1.5 times the box (Tukey); star: champion by PCE.',
    `n counts ${unitWords[unit]}.`,
    ...(missing > 0 ? [`${missing} of ${asked} ${unitWords[unit]} have no such sweep.`] : []),
  ].join(' ');
}
