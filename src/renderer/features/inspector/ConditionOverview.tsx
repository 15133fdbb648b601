import { Box, Group, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useScreenLooks } from '../../state/useScreenLooks.ts';
import { ConditionSwatch } from '../../ui/ConditionSwatch.tsx';
import { conditionColor } from '../../ui/conditionColor.ts';
import { conditionFigures } from './conditionFigures.ts';

/** Per condition: how many devices, what is left of them on the shelf and under light. */
export function ConditionOverview() {
  const devices = useLibraryStore((state) => state.devices);
  const runs = useLibraryStore((state) => state.runs);
  const warnings = useLibraryStore((state) => state.warnings);
  const conditions = useConditions();
  const looks = useScreenLooks();
  const figures = useMemo(
    () => conditionFigures(devices, runs, conditions),
    [devices, runs, conditions],
  );
  return (
    <ScrollArea h="100%" scrollbarSize={8} data-testid="overview">
      <Stack gap="sm" p="sm">
        {devices.length > 0 && (
          <Text size="sm" c="dimmed">
            Select a device in the list or click its curve to see its lifetime and to write about
            it.
          </Text>
        )}
        {devices.length > 1 && conditions.length === 0 && (
          <Text size="sm" c="dimmed">
            No file names a condition. Give devices one to see means and to compare: select a device
            and type it here.
          </Text>
        )}
        {figures.map((figure) => (
          <Box
            key={figure.condition ?? ''}
            p="xs"
            style={{ border: '1px solid var(--mantine-color-default-border)', borderRadius: 6 }}
          >
            <Group gap={8} mb={4} wrap="nowrap">
              <ConditionSwatch color={conditionColor(figure.condition, conditions, looks)} />
              <Text size="sm" fw={600} truncate style={{ flex: 1 }}>
                {figure.condition ?? 'No condition'}
              </Text>
              <Text size="xs" c="dimmed">
                n = {figure.devices}
              </Text>
            </Group>
            <Table verticalSpacing={2} horizontalSpacing={0} fz="xs" withRowBorders={false}>
              <Table.Tbody>
                {figure.rows.map((row) => (
                  <Table.Tr key={row.name}>
                    <Table.Td c="dimmed" w={96} style={{ verticalAlign: 'top' }}>
                      {row.name}
                    </Table.Td>
                    <Table.Td style={{ fontVariantNumeric: 'tabular-nums' }}>{row.value}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Box>
        ))}
        {warnings.map((warning) => (
          <Text size="xs" c="dimmed" key={warning}>
            {warning}
          </Text>
        ))}
      </Stack>
    </ScrollArea>
  );
}
