import type { CountedUnit } from '../../../core/statistics/countedUnit.ts';
import type { CountStrip, DrawnTrace } from '../../ui/chart/picture.ts';
import { unitWords } from '../../ui/unitWords.ts';

/** n(t) of each group: how many devices its line stands for at each time. */
export function countStrip(traces: readonly DrawnTrace[], unit: CountedUnit): CountStrip {
  return {
    label: `n (${unitWords[unit]})`,
    form: 'steps',
    rows: traces.flatMap(({ kind, id, label, columns, style }) =>
      kind === 'group' && columns.n !== null
        ? [{ id, label, color: style.color, x: columns.x, n: columns.n }]
        : [],
    ),
  };
}
