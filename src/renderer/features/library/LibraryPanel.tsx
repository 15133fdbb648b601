import { Box, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { leadingRun, runsByDevice } from '../../state/deviceFacts.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { type Picking, pickDevices } from '../../state/pickDevices.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { ConditionRow } from './ConditionRow.tsx';
import { DeviceRow } from './DeviceRow.tsx';
import { type LibraryRow, libraryRows } from './libraryRows.ts';

const conditionHeight = 32;
const deviceHeight = 24;

/** All conditions and their devices, each with its state and its lifetime in short. */
export function LibraryPanel({ menu }: { readonly menu?: ReactNode }) {
  const devices = useLibraryStore((state) => state.devices);
  const runs = useLibraryStore((state) => state.runs);
  const loaded = useLibraryStore((state) => state.loaded);
  const conditions = useConditions();
  const preferred = useViewStore((state) => (state.view === 'shelf' ? 'shelf' : 'mpp'));
  const hiddenConditions = useViewStore((state) => state.hiddenConditions);
  const [search, setSearch] = useState('');
  const runsOf = useMemo(() => runsByDevice(runs), [runs]);
  const rows = useMemo(() => libraryRows(devices, search), [devices, search]);

  const order = useRef<readonly string[]>([]);
  order.current = useMemo(
    () => rows.flatMap((row) => (row.kind === 'device' ? [row.device.id] : [])),
    [rows],
  );
  const onPick = useCallback((deviceId: string, how: Picking) => {
    const state = useViewStore.getState();
    state.set(pickDevices(state, deviceId, how, order.current));
  }, []);
  const pickAll = (deviceIds: readonly string[]) =>
    useViewStore.getState().set({
      selectedDeviceId: deviceIds[0] ?? null,
      pickedDeviceIds: new Set(deviceIds.length > 1 ? deviceIds : []),
    });

  const scrollRef = useRef<HTMLDivElement>(null);
  // Only the rows in sight are in the document: a thousand devices update like twenty.
  const sight = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: (index) => (rows[index]?.kind === 'condition' ? conditionHeight : deviceHeight),
    getItemKey: (index) => keyOf(rows[index]),
    overscan: 10,
  });

  return (
    <Stack gap={0} h="100%" data-testid="library">
      <Box p="xs">
        <Group gap={2} wrap="nowrap">
          <TextInput
            style={{ flex: 1 }}
            size="xs"
            placeholder={`Find among ${formatCount(devices.length, 'device')}`}
            aria-label="Find a device"
            leftSection={<IconSearch size={14} />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          {menu}
        </Group>
      </Box>
      <Box
        ref={scrollRef}
        style={{ flex: 1, overflowY: 'auto', scrollbarWidth: 'thin' }}
        onKeyDown={(event) => {
          if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'a') return;
          event.preventDefault();
          pickAll(order.current);
        }}
      >
        <div style={{ height: sight.getTotalSize(), position: 'relative' }}>
          {sight.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <div
                key={item.key}
                style={{
                  position: 'absolute',
                  insetInline: 0,
                  height: item.size,
                  transform: `translateY(${item.start}px)`,
                }}
              >
                {row.kind === 'condition' ? (
                  <ConditionRow
                    condition={row.condition}
                    conditions={conditions}
                    count={row.count}
                    onPickAll={() => pickAll(idsUnder(rows, item.index))}
                  />
                ) : (
                  <DeviceRow
                    device={row.device}
                    run={leadingRun(runsOf.get(row.device.id) ?? [], preferred)}
                    onPick={onPick}
                    dimmed={hiddenConditions.has(row.device.condition ?? '')}
                  />
                )}
              </div>
            );
          })}
        </div>
        {rows.length === 0 && (
          <Text size="sm" c="dimmed" p="sm">
            {emptyText(loaded, devices.length, search)}
          </Text>
        )}
      </Box>
    </Stack>
  );
}

/** The devices listed under the condition at `index`. */
function idsUnder(rows: readonly LibraryRow[], index: number): readonly string[] {
  const ids: string[] = [];
  for (let at = index + 1; rows[at]?.kind === 'device'; at++) {
    const row = rows[at];
    if (row?.kind === 'device') ids.push(row.device.id);
  }
  return ids;
}

function keyOf(row: LibraryRow | undefined): string {
  if (row === undefined) return '';
  return row.kind === 'condition' ? `condition ${row.condition ?? ''}` : `device ${row.device.id}`;
}

function emptyText(loaded: boolean, deviceCount: number, search: string): string {
  if (!loaded) return 'Reading the first files …';
  if (deviceCount > 0) return `No device matches “${search.trim()}”.`;
  return 'No device yet. Add the folder where your tester puts its files; devices appear as files are read.';
}
