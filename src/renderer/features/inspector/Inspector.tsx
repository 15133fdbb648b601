import { ActionIcon, Box, Group, ScrollArea, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RunSummary } from '../../../core/run.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ConditionSwatch } from '../../ui/ConditionSwatch.tsx';
import { conditionColor } from '../../ui/conditionColor.ts';
import { ConditionOverview } from './ConditionOverview.tsx';
import { DeviceFields } from './DeviceFields.tsx';
import { RunCard } from './RunCard.tsx';

interface InspectorProps {
  /** What people wrote about the selected device. */
  readonly notes: ReactNode;
  /** What else can be opened for one of its runs. */
  readonly runActions?: (run: RunSummary) => ReactNode;
}

/** Everything known about the selected device; an overview of the conditions while none is. */
export function Inspector({ notes, runActions }: InspectorProps) {
  const selectedDeviceId = useViewStore((state) => state.selectedDeviceId);
  const set = useViewStore((state) => state.set);
  const device = useLibraryStore((state) =>
    state.devices.find((candidate) => candidate.id === selectedDeviceId),
  );
  const allRuns = useLibraryStore((state) => state.runs);
  const conditions = useConditions();

  if (device === undefined) return <ConditionOverview />;
  const runs = allRuns.filter((run) => run.deviceId === device.id);
  return (
    <ScrollArea h="100%" scrollbarSize={8} data-testid="inspector">
      <Stack gap="sm" p="sm">
        <Group gap={8} wrap="nowrap" align="flex-start">
          <Box mt={5}>
            <ConditionSwatch color={conditionColor(device.condition, conditions)} />
          </Box>
          <Title order={2} fz="md" style={{ flex: 1, overflowWrap: 'anywhere' }}>
            {device.label}
          </Title>
          <Tooltip label="Back to the overview">
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label="Back to the overview"
              onClick={() => set({ selectedDeviceId: null })}
            >
              <IconX size={16} />
            </ActionIcon>
          </Tooltip>
        </Group>
        <DeviceFields
          key={`${device.id} ${device.condition}`}
          device={device}
          conditions={conditions}
        />
        {runs.map((run) => (
          <RunCard key={run.id} run={run} actions={runActions?.(run)} />
        ))}
        {runs.length === 0 && (
          <Text size="sm" c="dimmed">
            {device.sweepCount === 0
              ? 'Nothing measured over time yet.'
              : `${device.sweepCount} J-V sweeps, no run over time yet: a shelf run needs light sweeps with dates at least one hour apart.`}
          </Text>
        )}
        {notes}
      </Stack>
    </ScrollArea>
  );
}
