import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { EqeColumns } from '../../../core/eqe/eqeColumns.ts';
import type { ConditionLooks } from '../../../core/records/conditionLooks.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useScreenLooks } from '../../state/useScreenLooks.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ChartLegend } from '../../ui/chart/ChartLegend.tsx';
import { EmptyChart } from '../../ui/chart/EmptyChart.tsx';
import { conditionColor } from '../../ui/conditionColor.ts';
import { ageColor } from './ageRamp.ts';
import { EqeChart } from './EqeChart.tsx';
import { EqeTable } from './EqeTable.tsx';
import { eqeRows } from './eqeRows.ts';
import { useEqe } from './useEqe.ts';
import { useSweepList } from './useSweepList.ts';

interface EqeViewProps {
  /** Changes to another part of the J-V view. */
  readonly control: ReactNode;
}

/** More spectra than this are ticked by hand. */
const drawnAtFirst = 6;
const nothing: readonly never[] = [];

/** EQE spectra of the selected device, or of all, with the current that each promises. */
export function EqeView({ control }: EqeViewProps) {
  const devices = useLibraryStore((state) => state.devices);
  const selectedDeviceId = useViewStore((state) => state.selectedDeviceId);
  const set = useViewStore((state) => state.set);
  const hiddenConditions = useViewStore((state) => state.hiddenConditions);
  const hiddenDevices = useViewStore((state) => state.hiddenDevices);
  const { overrides } = useAnalysisOptions();
  const conditions = useConditions();
  const looks = useScreenLooks();
  const { spectra, failure } = useEqe();
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  const conditionOf = useMemo(
    () => new Map(devices.map(({ id, condition }) => [id, condition])),
    [devices],
  );
  const listed = useMemo(
    () =>
      (spectra ?? nothing).filter(({ deviceId, condition }) =>
        selectedDeviceId === null
          ? !hiddenDevices.has(deviceId) &&
            !hiddenConditions.has(conditionOf.get(deviceId) ?? condition ?? '')
          : deviceId === selectedDeviceId,
      ),
    [spectra, selectedDeviceId, hiddenDevices, hiddenConditions, conditionOf],
  );
  const deviceIds = useMemo(() => [...new Set(listed.map(({ deviceId }) => deviceId))], [listed]);
  const { sweeps } = useSweepList(deviceIds, overrides);
  const chosen = useMemo(
    () => ticked ?? new Set(listed.slice(0, drawnAtFirst).map(({ id }) => id)),
    [ticked, listed],
  );
  const drawn = useMemo(() => listed.filter(({ id }) => chosen.has(id)), [listed, chosen]);
  const colorOf = useCallback(
    (spectrum: EqeColumns) => colorIn(listed, spectrum, conditionOf, conditions, looks),
    [listed, conditionOf, conditions, looks],
  );
  const rows = useMemo(
    () => eqeRows(listed, sweeps ?? nothing, colorOf),
    [listed, sweeps, colorOf],
  );
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const label = devices.find(({ id }) => id === selectedDeviceId)?.label;
  return (
    <>
      <Group gap="6px 10px">
        {control}
        <Text size="sm" fw={600} truncate maw={260}>
          {label === undefined ? 'EQE / IPCE' : `EQE of ${label}`}
        </Text>
        <Text size="xs" c="dimmed">
          Jsc,EQE = q ∫ EQE · Φ(AM1.5G, ASTM G173-03) dλ over the range of the file
        </Text>
      </Group>
      {listed.length === 0 ? (
        <EmptyChart
          {...emptyMessage(failure, spectra, label)}
          action={
            (spectra ?? nothing).length > 0 &&
            selectedDeviceId !== null && (
              <Button
                size="xs"
                variant="default"
                onClick={() => set({ selectedDeviceId: null })}
                data-testid="eqe-show-all"
              >
                Show them
              </Button>
            )
          }
        />
      ) : (
        <>
          <ChartLegend
            entries={drawn.map((spectrum) => ({
              id: spectrum.id,
              label: spectrum.label,
              detail: spectrum.jscMaCm2 === null ? '' : `${spectrum.jscMaCm2.toFixed(2)} mA/cm²`,
              color: colorOf(spectrum),
              symbol: null,
              dash: null,
              hidden: false,
            }))}
            onToggle={toggle}
          />
          <EqeChart spectra={drawn} colorOf={colorOf} />
          <EqeTable rows={rows} chosen={chosen} onToggle={toggle} />
        </>
      )}
    </>
  );
}

/** The condition's colour where it tells the spectra apart, else one ramp over all of them. */
function colorIn(
  listed: readonly EqeColumns[],
  spectrum: EqeColumns,
  conditionOf: ReadonlyMap<string, string | null>,
  conditions: readonly string[],
  looks: ConditionLooks,
): string {
  const own = (each: EqeColumns) => conditionOf.get(each.deviceId) ?? each.condition;
  const isTold = new Set(listed.map(own)).size === listed.length && own(spectrum) !== null;
  if (isTold) return conditionColor(own(spectrum), conditions, looks);
  return ageColor(listed.indexOf(spectrum) / Math.max(1, listed.length - 1));
}

function emptyMessage(
  failure: string | null,
  spectra: readonly EqeColumns[] | null,
  label: string | undefined,
) {
  if (failure !== null) return { message: failure };
  if (spectra === null) return { message: 'Reading the spectra …', busy: true };
  if (spectra.length === 0) {
    return {
      message:
        'No EQE or IPCE spectrum was read. A text file with a column of wavelengths (nm) and one named EQE or IPCE in the watched folder is shown here.',
    };
  }
  return {
    message: `No EQE of ${label ?? 'a visible device'} was read, but of ${devicesOf(spectra)}.`,
  };
}

/** `A and B`, `A, B and 3 more devices`. */
function devicesOf(spectra: readonly EqeColumns[]): string {
  const labels = [...new Set(spectra.map(({ label }) => label))];
  if (labels.length > 3)
    return `${labels.slice(0, 2).join(', ')} and ${labels.length - 2} more devices`;
  return labels.join(' and ');
}
