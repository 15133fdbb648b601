import { ActionIcon, Box, Group, ScrollArea, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { RunSummary } from '../../../core/run.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useScreenLooks } from '../../state/useScreenLooks.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ConditionSwatch } from '../../ui/ConditionSwatch.tsx';
import { conditionColor } from '../../ui/conditionColor.ts';
import { ConditionOverview } from './ConditionOverview.tsx';
import { RunCard } from './RunCard.tsx';
import { useLifetimes } from './useLifetimes.ts';

interface InspectorProps {
  /** What is known about the selected device, to be changed. */
  readonly fields: ReactNode;
  /** Stands in place of all while several devices are picked. */
  readonly several: ReactNode;
  /** What people wrote about the selected device. */
  readonly notes: ReactNode;
  /** What else can be opened for one of its runs. */
  readonly runActions?: (run: RunSummary) => ReactNode;
}

/** Everything known about the selected device; an overview of the conditions while none is. */
export function Inspector({ fields, several, notes, runActions }: InspectorProps) {
  const selectedDeviceId = useViewStore((state) => state.selectedDeviceId);
  const isSeveral = useViewStore((state) => state.pickedDeviceIds.size > 1);
  const set = useViewStore((state) => state.set);
  const device = useLibraryStore((state) =>
    state.devices.find((candidate) => candidate.id === selectedDeviceId),
  );
  const allRuns = useLibraryStore((state) => state.runs);
  const conditions = useConditions();
  const looks = useScreenLooks();
  // By kind of run: what was unfolded stays so while one steps through the devices.
  const [open, setOpen] = useState<Readonly<Record<string, string[]>>>({});
  const runs = allRuns.filter((run) => run.deviceId === device?.id);
  const { byRun, failure } = useLifetimes(runs);

  if (isSeveral) return several;
  if (device === undefined) return <ConditionOverview />;
  return (
    <ScrollArea h="100%" scrollbarSize={8} data-testid="inspector">
      <Stack gap="sm" p="sm">
        <Group gap={8} wrap="nowrap" align="flex-start">
          <Box mt={5}>
            <ConditionSwatch color={conditionColor(device.condition, conditions, looks)} />
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
        {fields}
        {runs.map((run) => (
          <RunCard
            key={run.id}
            run={run}
            lifetimes={byRun.get(run.id) ?? null}
            open={open[run.kind] ?? []}
            onOpen={(next) => setOpen({ ...open, [run.kind]: next })}
            actions={runActions?.(run)}
          />
        ))}
        {failure !== null && (
          <Text size="xs" c="red">
            {failure}
          </Text>
        )}
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
