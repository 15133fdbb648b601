import { Button, Group, Switch, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useScreenLooks } from '../../state/useScreenLooks.ts';
import { EmptyChart } from '../../ui/chart/EmptyChart.tsx';
import { conditionColor } from '../../ui/conditionColor.ts';
import { AgeSelect } from './AgeSelect.tsx';
import { DirectionControl } from './DirectionControl.tsx';
import { JvChart } from './JvChart.tsx';
import { JvLegend } from './JvLegend.tsx';
import { useJvStore } from './jvStore.ts';
import { SpoChart } from './SpoChart.tsx';
import { SweepTable } from './SweepTable.tsx';
import { spoRunFor } from './spoRun.ts';
import { sweepColors } from './sweepColors.ts';
import { useJvDevices } from './useJvDevices.ts';
import { useSweepChoice } from './useSweepChoice.ts';
import { useSweepColumns } from './useSweepColumns.ts';
import { useSweepList } from './useSweepList.ts';

const nothing: readonly never[] = [];

interface CurvesViewProps {
  /** Changes to another part of the J-V view. */
  readonly control: ReactNode;
}

/** J-V curves of the selected device at its ages, or of each condition's champion. */
export function CurvesView({ control }: CurvesViewProps) {
  const { visible, selected, deviceIds, deviceOf, reading } = useJvDevices();
  const runs = useLibraryStore((state) => state.runs);
  const { overrides } = useAnalysisOptions();
  const conditions = useConditions();
  const looks = useScreenLooks();
  const { withDark, set } = useJvStore();
  const selectedDeviceId = selected?.id ?? null;
  const { sweeps, failure } = useSweepList(deviceIds, overrides);
  const choice = useSweepChoice(sweeps ?? nothing, visible, selectedDeviceId);
  const { listed, drawn } = choice;
  const colorOf = useMemo(
    () => sweepColors(listed, deviceOf, conditions, looks),
    [listed, deviceOf, conditions, looks],
  );
  const drawnIds = useMemo(() => drawn.map((sweep) => sweep.id), [drawn]);
  const columns = useSweepColumns(drawnIds, overrides, sweeps);
  const spo = spoRunFor(runs, selectedDeviceId, listed);

  return (
    <>
      <Group gap="6px 10px">
        {control}
        <Text size="sm" fw={600} truncate maw={260}>
          {selected ? `J-V of ${selected.label}` : 'J-V of the champions, fresh'}
        </Text>
        {selected !== null && <AgeSelect isPicked={!choice.isDefault} onChoose={choice.reset} />}
        <DirectionControl />
        <Switch
          size="xs"
          label="Dark sweeps"
          checked={withDark}
          onChange={(event) => set({ withDark: event.currentTarget.checked })}
          data-testid="dark-sweeps"
        />
        {selected === null && !choice.isDefault && (
          <Button size="compact-xs" variant="subtle" onClick={choice.reset}>
            All champions
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
                color={conditionColor(
                  deviceOf.get(spo.deviceId)?.condition ?? null,
                  conditions,
                  looks,
                )}
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
    </>
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
