import { Box, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { DeviceState } from '../../../core/series/queries.ts';
import { runsByDevice } from '../../state/deviceFacts.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { naturalOrder } from '../../ui/naturalOrder.ts';
import { ConditionGroup } from './ConditionGroup.tsx';

/** All conditions and their devices, each with its state and its lifetime in short. */
export function LibraryPanel() {
  const devices = useLibraryStore((state) => state.devices);
  const runs = useLibraryStore((state) => state.runs);
  const loaded = useLibraryStore((state) => state.loaded);
  const conditions = useConditions();
  const view = useViewStore((state) => state.view);
  const [search, setSearch] = useState('');
  const runsOf = useMemo(() => runsByDevice(runs), [runs]);
  const groups = useMemo(() => groupDevices(devices, search), [devices, search]);

  return (
    <Stack gap={0} h="100%" data-testid="library">
      <Box p="xs">
        <TextInput
          size="xs"
          placeholder={`Find among ${devices.length} devices`}
          aria-label="Find a device"
          leftSection={<IconSearch size={14} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </Box>
      <ScrollArea style={{ flex: 1 }} scrollbarSize={8}>
        {groups.map(([condition, members]) => (
          <ConditionGroup
            key={condition ?? ''}
            condition={condition}
            conditions={conditions}
            devices={members}
            runsOf={runsOf}
            preferred={view === 'shelf' ? 'shelf' : 'mpp'}
          />
        ))}
        {groups.length === 0 && (
          <Text size="sm" c="dimmed" p="sm">
            {emptyText(loaded, devices.length, search)}
          </Text>
        )}
      </ScrollArea>
    </Stack>
  );
}

function groupDevices(
  devices: readonly DeviceState[],
  search: string,
): [string | null, readonly DeviceState[]][] {
  const wanted = search.trim().toLowerCase();
  const groups = new Map<string | null, DeviceState[]>();
  for (const device of devices) {
    const text =
      `${device.label} ${device.condition ?? ''} ${device.substrate ?? ''}`.toLowerCase();
    if (wanted !== '' && !text.includes(wanted)) continue;
    const members = groups.get(device.condition);
    if (members) members.push(device);
    else groups.set(device.condition, [device]);
  }
  for (const members of groups.values()) members.sort((a, b) => naturalOrder(a.label, b.label));
  return [...groups].sort(([a], [b]) => {
    if (a === null || b === null) return a === null ? 1 : -1;
    return naturalOrder(a, b);
  });
}

function emptyText(loaded: boolean, deviceCount: number, search: string): string {
  if (!loaded) return 'Reading the first files …';
  if (deviceCount > 0) return `No device matches “${search.trim()}”.`;
  return 'No device yet. Add the folder where your tester puts its files; devices appear as files are read.';
}
