import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconFileUnknown, IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { FileState } from '../../../ipc/contract.ts';
import { useFilesStore } from '../../state/filesStore.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { unknownFiles } from './unknownFiles.ts';

interface UnknownFilesNoticeProps {
  readonly onMap: (file: FileState) => void;
}

/** Says that several files of one kind are not recognised, and leads to their mapping. */
export function UnknownFilesNotice({ onMap }: UnknownFilesNoticeProps) {
  const files = useFilesStore((state) => state.files);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => unknownFiles(files), [files]);
  const group = groups.find(({ key }) => !closed.has(key));
  const example = group?.files[0];
  if (group === undefined || example === undefined) return null;
  return (
    <Group
      gap={8}
      px="sm"
      py={4}
      wrap="nowrap"
      bg="var(--mantine-color-blue-light)"
      data-testid="unknown-notice"
    >
      <IconFileUnknown size={16} style={{ flex: 'none' }} />
      <Text size="xs" style={{ flex: 1, minWidth: 0 }} truncate>
        {formatCount(group.files.length, 'file')} such as {example.path} are not recognised. Say
        once what is in them, and they are read.
      </Text>
      <Button size="compact-xs" onClick={() => onMap(example)} data-testid="map-unknown">
        Map them…
      </Button>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label="Not now"
        onClick={() => setClosed(new Set(closed).add(group.key))}
      >
        <IconX size={14} />
      </ActionIcon>
    </Group>
  );
}
