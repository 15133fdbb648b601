import { Button, Group, TextInput } from '@mantine/core';
import { format, subDays } from 'date-fns';
import { useViewStore } from '../../state/viewStore.ts';
import type { Week } from './useWeek.ts';

/** From which day on is counted: any day, last Friday, or the week that ends with the newest data. */
export function SinceControl({ week }: { readonly week: Week }) {
  const weekly = useViewStore((state) => state.weekly);
  const set = useViewStore((state) => state.set);
  const choose = (since: string | null) => set({ weekly: { ...weekly, since } });
  const newestAt = week.summary?.newestAt ?? null;
  const newestWeek =
    newestAt === null ? null : format(subDays(new Date(newestAt), 7), 'yyyy-MM-dd');
  return (
    <Group gap={6} align="end" wrap="nowrap">
      <TextInput
        size="xs"
        w={140}
        type="date"
        label="Since"
        value={week.since}
        onChange={(event) => choose(event.currentTarget.value || null)}
        data-testid="weekly-since"
      />
      <Button
        size="xs"
        variant={week.since === week.lastFriday ? 'light' : 'default'}
        onClick={() => choose(null)}
        data-testid="weekly-friday"
      >
        Last Friday
      </Button>
      {newestWeek !== null && (
        <Button
          size="xs"
          variant={week.since === newestWeek ? 'light' : 'default'}
          onClick={() => choose(newestWeek)}
          data-testid="weekly-newest"
        >
          Week of the newest data
        </Button>
      )}
    </Group>
  );
}
