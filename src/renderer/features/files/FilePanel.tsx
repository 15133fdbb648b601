import { Box, Drawer, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { FileState } from '../../../ipc/contract.ts';
import { useFilesStore } from '../../state/filesStore.ts';
import { isTroubled } from '../../state/isTroubled.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { naturalOrder } from '../../ui/naturalOrder.ts';
import { FileDetailView } from './FileDetailView.tsx';
import { FileTable } from './FileTable.tsx';

interface FilePanelProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** A dialog lies over it: Escape is meant for that one. */
  readonly isCovered?: boolean;
  /** What can be done with the selected file. */
  readonly action?: (file: FileState) => ReactNode;
}

/** Every file of every source: what it was taken for, what came out, what could not be used. */
export function FilePanel({ opened, onClose, isCovered, action }: FilePanelProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      closeOnEscape={!isCovered}
      position="bottom"
      size="62%"
      title={<Text fw={600}>Files</Text>}
      styles={{ body: { height: 'calc(100% - 60px)', paddingTop: 0 } }}
    >
      <FileList {...(action === undefined ? {} : { action })} />
    </Drawer>
  );
}

function FileList({ action }: Pick<FilePanelProps, 'action'>) {
  const files = useFilesStore((state) => state.files);
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<'all' | 'trouble'>('all');
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const listed = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    return files
      .filter((file) => shown === 'all' || isTroubled(file))
      .filter((file) => file.path.toLowerCase().includes(wanted))
      .sort((a, b) => naturalOrder(a.path, b.path));
  }, [files, search, shown]);
  const selected = files.find((file) => file.id === selectedId) ?? null;
  const troubled = files.filter(isTroubled).length;

  return (
    <>
      <Group gap="sm" mb="xs">
        <SegmentedControl
          size="xs"
          value={shown}
          onChange={(value) => setShown(value as 'all' | 'trouble')}
          data={[
            { value: 'all', label: `All (${files.length})` },
            { value: 'trouble', label: `To look at (${troubled})` },
          ]}
        />
        <TextInput
          size="xs"
          w={240}
          placeholder="Find a file"
          aria-label="Find a file"
          leftSection={<IconSearch size={14} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Text size="xs" c="dimmed">
          {formatCount(
            listed.reduce((sum, file) => sum + file.rows, 0),
            'row',
          )}{' '}
          in {formatCount(listed.length, 'file')}
        </Text>
      </Group>
      <Group align="stretch" gap="md" wrap="nowrap" h="calc(100% - 42px)">
        <Box style={{ flex: 3, minWidth: 0 }}>
          <FileTable files={listed} selectedId={selectedId} onSelect={setSelectedId} />
        </Box>
        <Box style={{ flex: 2, minWidth: 0 }}>
          <FileDetailView file={selected} action={selected && action?.(selected)} />
        </Box>
      </Group>
    </>
  );
}
