import { Group, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { groupFieldWords } from '../../state/groupField.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import {
  useAnalysisOptions,
  useAnnotations,
  useDeviceRecords,
} from '../../state/useAnalysisOptions.ts';
import { EmptyChart } from '../../ui/chart/EmptyChart.tsx';
import { announceTable } from '../../ui/chart/shownPictures.ts';
import { unitWords } from '../../ui/unitWords.ts';
import { CopyTableButton } from './CopyTableButton.tsx';
import { DeviceTable, useSorting } from './DeviceTable.tsx';
import { deviceColumns } from './deviceRows.ts';
import { GroupTable } from './GroupTable.tsx';
import { groupColumns, groupRows } from './groupRows.ts';
import { rowsWithWords } from './rowsWithWords.ts';
import { useStatisticsStore } from './statisticsStore.ts';
import { ages, shownKind, survivalGroups } from './survivalGroups.ts';
import { tableTsv } from './tableTsv.ts';
import { unitFigures } from './unitFigures.ts';
import { useFigures } from './useFigures.ts';
import { useStatisticsGroups } from './useStatisticsGroups.ts';

const firstDayHours = 24;

/** All groups and all devices in numbers. */
export function StatisticsTable() {
  const runs = useLibraryStore((state) => state.runs);
  const { groups, chosen } = useStatisticsGroups();
  const { overrides } = useAnalysisOptions();
  const annotations = useAnnotations();
  const records = useDeviceRecords();
  const kind = shownKind(
    useStatisticsStore((state) => state.runKind),
    runs,
  );
  const timeUnit = kind === 'shelf' ? 'days' : 'hours';
  const devices = useMemo(() => groups.flatMap((group) => group.devices), [groups]);
  const { figures, failure } = useFigures({
    deviceIds: devices.map(({ id }) => id),
    atHours: 0,
    windowHours: firstDayHours,
    directions: ['reverse'],
    overrides,
  });

  const rowsOfGroups = useMemo(
    () =>
      groupRows(
        groups,
        unitFigures(groups, figures?.columns ?? [], chosen),
        survivalGroups(groups, runs, kind, 't80', chosen),
        runs,
        kind,
        chosen.unitOf,
      ),
    [groups, figures, chosen, runs, kind],
  );
  const columnsOfGroups = useMemo(() => groupColumns(timeUnit), [timeUnit]);

  const rowsOfDevices = useMemo(() => {
    const runOf = new Map(runs.filter((run) => ages(run, kind)).map((run) => [run.deviceId, run]));
    const batchOf = new Map(records.map((record) => [record.deviceId, record.batch]));
    const notes = new Map<string, number>();
    for (const { deviceId } of annotations) {
      if (deviceId !== null) notes.set(deviceId, (notes.get(deviceId) ?? 0) + 1);
    }
    const [columns] = figures?.columns ?? [];
    const pceOf = new Map(columns?.deviceIds.map((id, row) => [id, columns.pcePercent[row]]));
    const finite = (value: number | undefined) =>
      value !== undefined && Number.isFinite(value) ? value : null;
    return devices.map((device) => ({
      device,
      group: chosen.nameOf(device.id),
      batch: batchOf.get(device.id) ?? null,
      initialPce: finite(pceOf.get(device.id)),
      run: runOf.get(device.id) ?? null,
      notes: notes.get(device.id) ?? 0,
    }));
  }, [devices, runs, kind, records, annotations, figures, chosen]);
  const columnsOfDevices = useMemo(
    () => deviceColumns(rowsOfDevices, groupFieldWords[chosen.field], kind === 'shelf' ? 'd' : 'h'),
    [rowsOfDevices, chosen.field, kind],
  );
  const [words, setWords] = useState('');
  const fitting = useMemo(
    () => rowsWithWords(rowsOfDevices, columnsOfDevices, words),
    [rowsOfDevices, columnsOfDevices, words],
  );
  const { sorted, sorting, setSorting } = useSorting(fitting, columnsOfDevices);

  useEffect(
    () =>
      announceTable({
        name: 'statistics',
        tsv: () =>
          `${tableTsv(rowsOfGroups, columnsOfGroups)}\n\n${tableTsv(sorted, columnsOfDevices)}`,
      }),
    [rowsOfGroups, columnsOfGroups, sorted, columnsOfDevices],
  );

  if (devices.length === 0) {
    return (
      <EmptyChart message={failure ?? 'No device to list: none was read, or all are hidden.'} />
    );
  }
  return (
    <>
      <Group gap="xs" justify="space-between">
        <Text size="xs" c="dimmed">
          Initial figures of reverse sweeps, mean ± s.d.; n counts {unitWords[chosen.unit]}.
          Lifetimes are counted and never averaged.
        </Text>
        <CopyTableButton what="groups" text={() => tableTsv(rowsOfGroups, columnsOfGroups)} />
      </Group>
      <GroupTable rows={rowsOfGroups} columns={columnsOfGroups} />
      <Group gap="xs" justify="space-between">
        <Text size="xs" fw={600}>
          {words.trim() === '' ? '' : `${sorted.length} of `}
          {devices.length} devices
        </Text>
        <TextInput
          size="xs"
          ml="auto"
          w={220}
          placeholder="Only rows with these words"
          aria-label="Only rows with these words"
          leftSection={<IconSearch size={14} />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          data-testid="device-table-filter"
        />
        <CopyTableButton what="devices" text={() => tableTsv(sorted, columnsOfDevices)} />
      </Group>
      <DeviceTable rows={sorted} columns={columnsOfDevices} sorting={sorting} onSort={setSorting} />
    </>
  );
}
