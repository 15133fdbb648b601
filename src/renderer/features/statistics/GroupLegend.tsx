import { ScrollArea } from '@mantine/core';
import { meanAndDeviation } from '../../../core/statistics/meanAndDeviation.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ChartLegend } from '../../ui/chart/ChartLegend.tsx';
import { formatNumber } from '../../ui/formatNumber.ts';
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
  return (
    <ScrollArea.Autosize mah={46} scrollbarSize={6} type="auto">
      <ChartLegend entries={entries} onToggle={toggleGroup} />
    </ScrollArea.Autosize>
  );
}

/** `n = 20 · 17.68 ± 0.42 %`. */
function detailOf(figures: GroupFigures | undefined): string {
  if (figures === undefined) return 'no sweep';
  const values = figures.units.map(({ values: { pcePercent } }) => pcePercent);
  const { n, mean, sd } = meanAndDeviation(values.filter(Number.isFinite));
  if (n === 0) return `n = ${figures.units.length}`;
  const spread = n < 3 ? '' : ` ± ${formatNumber(sd, 2)}`;
  return `n = ${n} · PCE ${formatNumber(mean, 4)}${spread} %`;
}
