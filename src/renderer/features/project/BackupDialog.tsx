import { Button, Group, Modal, ScrollArea, Stack, Text } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { BackupCopy } from '../../../ipc/contract.ts';
import { request } from '../../api.ts';
import { useBackupStore } from '../../state/backupStore.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { backupWords } from './backupWords.ts';
import { CopyRow } from './CopyRow.tsx';

interface BackupDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Where the backup is, how it is doing, and its earlier copies. */
export function BackupDialog({ opened, onClose }: BackupDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Backup of what people wrote"
      size={620}
      centered
    >
      {opened && <BackupContent />}
    </Modal>
  );
}

function BackupContent() {
  const status = useBackupStore((state) => state.status);
  const [copies, setCopies] = useState<readonly BackupCopy[] | null>(null);
  useEffect(() => {
    request('backup:list')
      .then(setCopies)
      .catch((error: unknown) => tellFailure('The copies cannot be listed', error));
  }, []);
  const show = () => {
    request('backup:show').catch((error: unknown) => tellFailure('That did not work', error));
  };
  return (
    <Stack gap="sm" data-testid="backup-dialog">
      <Text size="sm" {...(status?.state === 'failing' && { c: 'red' })}>
        {backupWords(status)}
      </Text>
      <Text size="sm">
        Every change is written there before it is shown as saved. Copies of everything are made now
        and then: the ten newest stay, and one a day for thirty days. They are plain text.
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Text size="xs" c="dimmed" style={{ flex: 1, overflowWrap: 'anywhere' }}>
          {status?.folder}
        </Text>
        <Button
          size="xs"
          variant="default"
          style={{ flex: 'none' }}
          leftSection={<IconFolderOpen size={15} />}
          onClick={show}
        >
          Show folder
        </Button>
      </Group>
      <Text size="sm" fw={600}>
        Earlier copies
      </Text>
      {copies?.length === 0 && (
        <Text size="sm" c="dimmed">
          None yet. The first one is made ten minutes after the first change, or when the program is
          closed.
        </Text>
      )}
      <ScrollArea.Autosize mah={300} type="auto">
        <Stack gap={4}>
          {copies?.map((copy) => (
            <CopyRow key={copy.sequence} copy={copy} />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Stack>
  );
}
