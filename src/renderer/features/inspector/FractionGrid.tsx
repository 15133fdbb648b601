import { Box, Group, Text } from '@mantine/core';
import {
  formatTimeToFraction,
  type TimeUnit,
} from '../../../core/analysis/formatTimeToFraction.ts';
import type { RunSummary, TimeToFraction } from '../../../core/run.ts';
import { FigureLabel } from './FigureLabel.tsx';
import { statusWords } from './runWords.ts';

interface FractionGridProps {
  readonly run: RunSummary;
  readonly unit: TimeUnit;
}

/** T95, T90, T80 and T50 beside each other; hovering tells the whole text and the status. */
export function FractionGrid({ run, unit }: FractionGridProps) {
  const times: readonly (readonly [string, TimeToFraction])[] = [
    ['T95', run.t95],
    ['T90', run.t90],
    ['T80', run.t80],
    ['T50', run.t50],
  ];
  return (
    <Group gap={6} mt={6} grow>
      {times.map(([name, time]) => (
        <Box
          key={name}
          title={`${formatTimeToFraction(time, unit)}. ${time.reason ?? statusWords[time.status]}`}
        >
          <Text size="xs" c="dimmed" component="div">
            <FigureLabel figure="fraction">{name}</FigureLabel>
          </Text>
          <Text size="xs" fw={500} style={{ fontVariantNumeric: 'tabular-nums' }}>
            {formatTimeToFraction(time, unit, 'brief')}
          </Text>
        </Box>
      ))}
    </Group>
  );
}
