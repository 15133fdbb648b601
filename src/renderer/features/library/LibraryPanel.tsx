import { Box, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { leadingRun, runsByDevice } from '../../state/deviceFacts.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { ConditionRow } from './ConditionRow.tsx';
import { DeviceRow } from './DeviceRow.tsx';
import { type LibraryRow, libraryRows } from './libraryRows.ts';

const conditionHeight = 32;
const deviceHeight = 24;

/** All conditions and their devices, each with its state and its lifetime in short. */
export function LibraryPanel() {
  const devices = useLibraryStore((state) => state.devices);
  const runs = useLibraryStore((state) => state.runs);
  const loaded = useLibraryStore((state) => state.loaded);
  const conditions = useConditions();
  const preferred = useViewStore((state) => (state.view === 'shelf' ? 'shelf' : 'mpp'));
  const hiddenConditions = useViewStore((state) => state.hiddenConditions);
  const [search, setSearch] = useState('');
  const runsOf = useMemo(() => runsByDevice(runs), [runs]);
  const rows = useMemo(() => libraryRows(devices, search), [devices, search]);

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
        <TextInput
          size="xs"
          placeholder={`Find among ${formatCount(devices.length, 'device')}`}
          aria-label="Find a device"
          leftSection={<IconSearch size={14} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </Box>
      <div ref={scrollRef} style={{ flex: 1, overflowY: 'auto', scrollbarWidth: 'thin' }}>
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
                  />
                ) : (
                  <DeviceRow
                    device={row.device}
                    run={leadingRun(runsOf.get(row.device.id) ?? [], preferred)}
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
      </div>
    </Stack>
  );
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
