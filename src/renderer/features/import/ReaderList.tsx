import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { readerIdOf } from '../../../core/read/mapping/readerIdOf.ts';
import { request } from '../../api.ts';
import { takeOverReaders } from '../../db/readers.ts';
import { useFilesStore } from '../../state/filesStore.ts';
import { useReaders } from '../../state/useReaders.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { sentenceOf } from '../../ui/sentenceOf.ts';
import { exportReaders } from './exportReaders.ts';
import { ReaderRow } from './ReaderRow.tsx';

/** The readers that the person made or took over: to rename, delete, share. */
export function ReaderList() {
  const files = useFilesStore((state) => state.files);
  const readers = useReaders();
  const [error, setError] = useState<string | null>(null);
  const takeOver = async () => {
    setError(null);
    try {
      const answer = await request('reader:import');
      if (answer.error !== null) setError(answer.error);
      if (answer.readers.length === 0) return;
      await takeOverReaders(answer.readers);
      notifications.show({
        color: 'teal',
        message: `${formatCount(answer.readers.length, 'reader')} taken over from ${answer.name}.`,
      });
    } catch (reason) {
      setError(sentenceOf(reason));
    }
  };
  return (
    <Stack gap="xs" data-testid="reader-list">
      <Text size="xs" c="dimmed">
        Readers tell Shelflight what is in tables that it does not know by itself. Make one with
        “Map this file…” in the list of files, or take one over from a colleague.
      </Text>
      {readers.map(({ mapping }) => (
        <ReaderRow
          key={mapping.id}
          mapping={mapping}
          others={readers.map((record) => record.mapping)}
          files={files.filter(({ reader }) => reader === readerIdOf(mapping)).length}
        />
      ))}
      {readers.length === 0 && <Text size="sm">No reader has been saved yet.</Text>}
      {error !== null && (
        <Alert color="red" p="xs" data-testid="reader-import-error">
          {error} Nothing was changed.
        </Alert>
      )}
      <Group gap="xs" justify="flex-end">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFileExport size={15} />}
          disabled={readers.length === 0}
          onClick={() =>
            void exportReaders(
              readers.map(({ mapping }) => mapping),
              'Shelflight readers',
            )
          }
        >
          Export all…
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFileImport size={15} />}
          onClick={() => void takeOver()}
          data-testid="reader-import"
        >
          Import…
        </Button>
      </Group>
    </Stack>
  );
}
