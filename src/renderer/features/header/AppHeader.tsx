import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconFolderPlus, IconNotes, IconSettings } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { SourceState } from '../../../ipc/contract.ts';
import { FilesButton } from './FilesButton.tsx';
import { SourceStrip } from './SourceStrip.tsx';

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
  return (
    <Group h="100%" px="sm" gap="sm" wrap="nowrap">
      <Text fw={700} size="md" style={{ letterSpacing: '-0.01em' }}>
        Shelflight
      </Text>
      <SourceStrip onNameFiles={props.onNameFiles} />
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
      <FilesButton onOpen={props.onOpenFiles} />
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
