import { Group, NumberInput, SegmentedControl, Slider } from '@mantine/core';
import { useMemo } from 'react';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useStatisticsStore } from './statisticsStore.ts';

const hoursPerDay = 24;

/** At first, or the age at which devices are compared. */
export function AgeControl() {
  const { age, ageUnit, set } = useStatisticsStore();
  const runs = useLibraryStore((state) => state.runs);
  const longest = useMemo(
    () => Math.max(0, ...runs.flatMap((run) => (run.kind === 'shelf' ? run.durationHours : []))),
    [runs],
  );
  const inUnit = ageUnit === 'days' ? hoursPerDay : 1;
  const most = Math.max(1, Math.ceil(longest / inUnit));
  return (
    <Group gap={8} wrap="nowrap">
      <SegmentedControl
        size="xs"
        data={[
          { value: 'initial', label: 'Initial' },
          { value: 'aged', label: 'At an age' },
        ]}
        value={age === null ? 'initial' : 'aged'}
        onChange={(value) => set({ age: value === 'initial' ? null : most })}
        aria-label="When devices are compared"
        data-testid="age-control"
      />
      {age !== null && (
        <>
          <NumberInput
            size="xs"
            w={76}
            value={age}
            min={0}
            max={1_000_000}
            onChange={(value) => typeof value === 'number' && set({ age: Math.max(0, value) })}
            aria-label={`Age in ${ageUnit}`}
            data-testid="age-input"
          />
          <SegmentedControl
            size="xs"
            data={['hours', 'days']}
            value={ageUnit}
            onChange={(value) =>
              set({
                ageUnit: value as 'hours' | 'days',
                age:
                  value === ageUnit
                    ? age
                    : value === 'days'
                      ? age / hoursPerDay
                      : age * hoursPerDay,
              })
            }
            aria-label="Unit of the age"
          />
          <Slider
            size="sm"
            w={120}
            min={0}
            max={most}
            step={Math.max(1, Math.round(most / 200))}
            value={Math.min(age, most)}
            label={null}
            onChange={(value) => set({ age: value })}
            aria-label="Age"
          />
        </>
      )}
    </Group>
  );
}
