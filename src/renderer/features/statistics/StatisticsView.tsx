import { Group, SegmentedControl, Stack, Switch } from '@mantine/core';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { AgeControl } from './AgeControl.tsx';
import { BoxPlots } from './BoxPlots.tsx';
import { StatisticsTable } from './StatisticsTable.tsx';
import { Survival } from './Survival.tsx';
import {
  type AgeingKind,
  type Fraction,
  type StatisticsState,
  type StatisticsTab,
  useStatisticsStore,
} from './statisticsStore.ts';
import { shownKind } from './survivalGroups.ts';
import { fractionName } from './survivalWords.ts';

const tabs: { value: StatisticsTab; label: string }[] = [
  { value: 'boxes', label: 'Box plots' },
  { value: 'survival', label: 'Survival' },
  { value: 'table', label: 'Table' },
];
const tabItems = tabs.map(({ value, label }) => ({
  value,
  label: <span data-testid={`statistics-${value}`}>{label}</span>,
}));
const fractions = (Object.entries(fractionName) as [Fraction, string][]).map(([value, label]) => ({
  value,
  label,
}));
const directions: { value: StatisticsState['directions']; label: string }[] = [
  { value: 'reverse', label: 'Reverse' },
  { value: 'forward', label: 'Forward' },
  { value: 'both', label: 'Both' },
];
const kinds: { value: AgeingKind; label: string }[] = [
  { value: 'shelf', label: 'Shelf' },
  { value: 'mpp', label: 'Light soak' },
];

/** Groups of devices compared: as they were, how long they lasted, and in numbers. */
export function StatisticsView() {
  const { tab, directions: chosen, fraction, advanced, runKind, set } = useStatisticsStore();
  const runs = useLibraryStore((state) => state.runs);
  return (
    <Stack gap={4} px="xs" pb={4} style={{ flex: 1, minHeight: 0, minWidth: 0 }}>
      <Group gap="6px 10px">
        <SegmentedControl
          size="xs"
          data={tabItems}
          value={tab}
          onChange={(value) => set({ tab: value as StatisticsTab })}
          aria-label="Statistics"
        />
        {tab === 'boxes' && (
          <>
            <AgeControl />
            <SegmentedControl
              size="xs"
              data={directions}
              value={chosen}
              onChange={(value) => set({ directions: value as StatisticsState['directions'] })}
              aria-label="Direction of the sweeps"
              data-testid="directions"
            />
          </>
        )}
        {tab !== 'boxes' && (
          <SegmentedControl
            size="xs"
            data={kinds}
            value={shownKind(runKind, runs)}
            onChange={(value) => set({ runKind: value as AgeingKind })}
            aria-label="Kind of ageing"
            data-testid="run-kind"
          />
        )}
        {tab === 'survival' && (
          <>
            <SegmentedControl
              size="xs"
              data={fractions}
              value={fraction}
              onChange={(value) => set({ fraction: value as Fraction })}
              aria-label="Lifetime"
              data-testid="fraction"
            />
            <Switch
              size="xs"
              label="Advanced: Weibull"
              checked={advanced}
              onChange={(event) => set({ advanced: event.currentTarget.checked })}
              data-testid="weibull"
            />
          </>
        )}
      </Group>
      {tab === 'boxes' && <BoxPlots />}
      {tab === 'survival' && <Survival />}
      {tab === 'table' && <StatisticsTable />}
    </Stack>
  );
}
