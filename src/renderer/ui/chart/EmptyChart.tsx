import { Center, Loader, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyChartProps {
  /** What is missing, and what to do about it. */
  readonly message: string;
  readonly busy?: boolean;
  readonly action?: ReactNode;
}

/** Says in plain words why there is no chart. */
export function EmptyChart({ message, busy = false, action }: EmptyChartProps) {
  return (
    <Center h="100%" p="md" data-testid="empty-chart">
      <Stack align="center" gap="sm" maw={420}>
        {busy && <Loader size="sm" />}
        <Text size="sm" c="dimmed" ta="center">
          {message}
        </Text>
        {action}
      </Stack>
    </Center>
  );
}
