import { Card, Group, Stack, Text } from '@mantine/core';
import { conditionBlocks } from '../../../core/weekly/slides/conditionBlocks.ts';
import type { ConditionWeek } from '../../../core/weekly/WeeklySummary.ts';
import type { WeeklyWords } from '../../../core/weekly/words/WeeklyWords.ts';
import { ConditionSwatch } from '../../ui/ConditionSwatch.tsx';
import { ChangeLines } from './ChangeLines.tsx';

interface ConditionCardProps {
  readonly week: ConditionWeek;
  readonly color: string;
  readonly labelOf: (deviceId: string) => string;
  readonly words: WeeklyWords;
}

/** Everything that changed in one condition. */
export function ConditionCard({ week, color, labelOf, words }: ConditionCardProps) {
  const blocks = conditionBlocks(week, labelOf, words);
  return (
    <Card withBorder padding="sm" data-testid="weekly-condition">
      <Group gap={8} mb={6} wrap="nowrap">
        <ConditionSwatch color={color} />
        <Text fw={600} truncate>
          {week.condition ?? words.noCondition}
        </Text>
      </Group>
      <Stack gap="xs">
        {blocks.map(({ title, lines }) => (
          <div key={title}>
            <Text size="xs" fw={600} c="dimmed">
              {title}
            </Text>
            <Text component="div" size="sm">
              <ChangeLines lines={lines} words={words} />
            </Text>
          </div>
        ))}
      </Stack>
    </Card>
  );
}
