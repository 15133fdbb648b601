import { meanAndDeviation } from '../../../core/statistics/meanAndDeviation.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ChartLegend } from '../../ui/chart/ChartLegend.tsx';
import type { StatisticsGroup } from './statisticsGroups.ts';
import type { GroupFigures } from './unitFigures.ts';

interface GroupLegendProps {
  readonly groups: readonly StatisticsGroup[];
  readonly figures: readonly GroupFigures[];
}

/** All groups with n and the mean of PCE; a click hides or shows one. */
export function GroupLegend({ groups, figures }: GroupLegendProps) {
  const toggleGroup = useViewStore((state) => state.toggleGroup);
  const entries = groups.map((group) => ({
    id: group.id,
    label: group.label,
    detail: group.hidden ? '' : detailOf(figures.find((each) => each.group.id === group.id)),
    color: group.color,
    symbol: null,
    dash: null,
    hidden: group.hidden,
  }));
  return <ChartLegend entries={entries} onToggle={toggleGroup} />;
}

/** `n = 20 · 17.68 ± 0.42 %`. */
function detailOf(figures: GroupFigures | undefined): string {
  if (figures === undefined) return 'no sweep';
  const values = figures.units.map(({ values: { pcePercent } }) => pcePercent);
  const { n, mean, sd } = meanAndDeviation(values.filter(Number.isFinite));
  if (n === 0) return `n = ${figures.units.length}`;
  const spread = n < 3 ? '' : ` ± ${sd.toFixed(2)}`;
  return `n = ${n} · PCE ${mean.toFixed(2)}${spread} %`;
}
