import { Button, Popover, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { CountedUnit } from '../../../core/statistics/countedUnit.ts';
import type { Spread } from '../../../core/statistics/spread.ts';
import { type GroupField, groupFieldWords } from '../../state/groupField.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { spreadWords } from '../../ui/spreadWords.ts';
import { unitWords } from '../../ui/unitWords.ts';

const fields = (Object.entries(groupFieldWords) as [GroupField, string][]).map(
  ([value, label]) => ({ value, label }),
);
const units = (Object.entries(unitWords) as [CountedUnit, string][]).map(([value, label]) => ({
  value,
  label,
}));
const spreads = (Object.entries(spreadWords) as [Spread, string][]).map(([value, label]) => ({
  value,
  label,
}));

/** What brings devices together, what n counts, what a band means: for all views alike. */
export function GroupingMenu() {
  const groupBy = useViewStore((state) => state.groupBy);
  const countedUnit = useViewStore((state) => state.countedUnit);
  const spread = useViewStore((state) => state.spread);
  const set = useViewStore((state) => state.set);
  return (
    <Popover position="bottom-start" withinPortal shadow="md">
      <Popover.Target>
        <Button
          size="xs"
          h={28}
          variant="default"
          rightSection={<IconChevronDown size={14} />}
          data-testid="grouping-menu"
        >
          By {groupFieldWords[groupBy].toLowerCase()}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" w={270}>
          <Select
            size="xs"
            label="Group devices by"
            data={fields}
            value={groupBy}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            onChange={(value) =>
              set({ groupBy: (value ?? 'condition') as GroupField, hiddenGroups: new Set() })
            }
            data-testid="group-by"
          />
          <div>
            <Text size="xs" fw={500} mb={2}>
              n counts
            </Text>
            <SegmentedControl
              size="xs"
              fullWidth
              data={units}
              value={countedUnit}
              onChange={(value) => set({ countedUnit: value as CountedUnit })}
              aria-label="What n counts"
              data-testid="counted-unit"
            />
          </div>
          <Select
            size="xs"
            label="Line and band over time"
            data={spreads}
            value={spread}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            onChange={(value) => set({ spread: (value ?? 'sd') as Spread })}
            data-testid="spread"
          />
          <Text size="xs" c="dimmed">
            Our own decision: cells whose names differ by their pixel number alone count once as a
            device; a cell with a name of its own is a device. Bands need three.
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
