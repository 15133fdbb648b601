import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { EmptyChart } from '../../ui/chart/EmptyChart.tsx';
import { conditionColor } from '../../ui/conditionColor.ts';
import { JvChart } from './JvChart.tsx';
import { JvLegend } from './JvLegend.tsx';
import { SpoChart } from './SpoChart.tsx';
import { SweepTable } from './SweepTable.tsx';
import { spoRunFor } from './spoRun.ts';
import { sweepColors } from './sweepColors.ts';
import { useSweepChoice } from './useSweepChoice.ts';
import { useSweepColumns } from './useSweepColumns.ts';
import { useSweepList } from './useSweepList.ts';

const nothing: readonly never[] = [];

/** J-V curves of the selected device at its ages, or of each condition's champion. */
export function JvView() {
  const devices = useLibraryStore((state) => state.devices);
  const runs = useLibraryStore((state) => state.runs);
  const reading = useLibraryStore(
    ({ loaded, sources }) => !loaded || sources.some((source) => source.state === 'reading'),
  );
  const selectedDeviceId = useViewStore((state) => state.selectedDeviceId);
  const hiddenConditions = useViewStore((state) => state.hiddenConditions);
  const hiddenDevices = useViewStore((state) => state.hiddenDevices);
  const { overrides } = useAnalysisOptions();
  const conditions = useConditions();
  const [withDark, setWithDark] = useState(false);

  const visible = useMemo(
    () =>
      devices.filter(
        ({ id, condition, sweepCount }) =>
          sweepCount > 0 && !hiddenDevices.has(id) && !hiddenConditions.has(condition ?? ''),
      ),
    [devices, hiddenDevices, hiddenConditions],
  );
  const deviceIds = useMemo(
    () => (selectedDeviceId === null ? visible.map((device) => device.id) : [selectedDeviceId]),
    [selectedDeviceId, visible],
  );
  const deviceOf = useMemo(() => new Map(devices.map((device) => [device.id, device])), [devices]);
  const { sweeps, failure } = useSweepList(deviceIds, overrides);
  const choice = useSweepChoice(sweeps ?? nothing, visible, selectedDeviceId, withDark);
  const { listed, drawn } = choice;
  const colorOf = useMemo(
    () => sweepColors(listed, deviceOf, conditions),
    [listed, deviceOf, conditions],
  );
  const drawnIds = useMemo(() => drawn.map((sweep) => sweep.id), [drawn]);
  const columns = useSweepColumns(drawnIds, overrides, sweeps);
  const spo = spoRunFor(runs, selectedDeviceId, listed);
  const selected = selectedDeviceId === null ? null : deviceOf.get(selectedDeviceId);

  return (
    <Stack gap={4} px="xs" pb={4} style={{ flex: 1, minHeight: 0, minWidth: 0 }}>
      <Group gap="sm" wrap="nowrap">
        <Text size="sm" fw={600} truncate>
          {selected ? `J-V of ${selected.label}` : 'J-V of the champions, fresh'}
        </Text>
        <Switch
          size="xs"
          label="Dark sweeps"
          checked={withDark}
          onChange={(event) => setWithDark(event.currentTarget.checked)}
          data-testid="dark-sweeps"
        />
        {!choice.isDefault && (
          <Button size="compact-xs" variant="subtle" onClick={choice.reset}>
            First and last only
          </Button>
        )}
      </Group>
      {listed.length === 0 ? (
        <EmptyChart {...emptyMessage(failure, reading || sweeps === null, selected?.label)} />
      ) : (
        <>
          <JvLegend sweeps={drawn} deviceOf={deviceOf} colorOf={colorOf} onToggle={choice.toggle} />
          <Group gap="xs" wrap="nowrap" align="stretch" style={{ flex: 1, minHeight: 0 }}>
            <JvChart sweeps={drawn} columns={columns} deviceOf={deviceOf} colorOf={colorOf} />
            {spo !== null && (
              <SpoChart
                run={spo}
                label={deviceOf.get(spo.deviceId)?.label ?? ''}
                color={conditionColor(deviceOf.get(spo.deviceId)?.condition ?? null, conditions)}
              />
            )}
          </Group>
          <SweepTable
            sweeps={listed}
            chosen={choice.chosen}
            deviceOf={deviceOf}
            colorOf={colorOf}
            onToggle={choice.toggle}
          />
        </>
      )}
    </Stack>
  );
}

function emptyMessage(failure: string | null, busy: boolean, label: string | undefined) {
  if (failure !== null) return { message: failure };
  if (busy) return { message: 'Reading the J-V sweeps …', busy: true };
  if (label !== undefined) return { message: `No J-V sweep of ${label} was read.` };
  return {
    message: 'No J-V sweep to show: none was read, or all devices that have one are hidden.',
  };
}
