import { ActionIcon, Button, Group, Indicator, Text, Tooltip } from '@mantine/core';
import { IconFiles, IconFolderPlus, IconNotes, IconSettings } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { SourceState } from '../../../ipc/contract.ts';
import { useFilesStore } from '../../state/filesStore.ts';
import { isTroubled } from '../../state/isTroubled.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { SourceStatus } from './SourceStatus.tsx';

interface AppHeaderProps {
  /** Undo, backup and project, before the buttons of the header itself. */
  readonly tools?: ReactNode;
  readonly onAddFolder: () => void;
  readonly onOpenNotes: () => void;
  readonly onOpenFiles: () => void;
  readonly onNameFiles: (source: SourceState) => void;
  readonly onOpenSettings: () => void;
}

export function AppHeader(props: AppHeaderProps) {
  const troubledFiles = useFilesStore(({ files }) => files.filter(isTroubled).length);
  const sources = useLibraryStore((state) => state.sources);
  return (
    <Group h="100%" px="sm" gap="sm" wrap="nowrap">
      <Text fw={700} size="md" style={{ letterSpacing: '-0.01em' }}>
        Shelflight
      </Text>
      <Group gap="xs" wrap="nowrap" style={{ flex: 1, overflow: 'hidden' }}>
        {sources.map((source) => (
          <SourceStatus key={source.id} source={source} onNameFiles={props.onNameFiles} />
        ))}
      </Group>
      {props.tools}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFolderPlus size={15} />}
        onClick={props.onAddFolder}
        data-testid="add-folder"
      >
        Add folder
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconNotes size={15} />}
        onClick={props.onOpenNotes}
        data-testid="open-notes"
      >
        Notes
      </Button>
      <Indicator
        disabled={troubledFiles === 0}
        label={troubledFiles}
        size={15}
        color="yellow.8"
        offset={3}
      >
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFiles size={15} />}
          onClick={props.onOpenFiles}
          data-testid="open-files"
        >
          Files
        </Button>
      </Indicator>
      <Tooltip label="Settings">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label="Settings"
          onClick={props.onOpenSettings}
          data-testid="open-settings"
        >
          <IconSettings size={18} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
