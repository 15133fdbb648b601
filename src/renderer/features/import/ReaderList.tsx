import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { readerIdOf } from '../../../core/read/mapping/readerIdOf.ts';
import { request } from '../../api.ts';
import { giveBackReaders, takeOverReaders } from '../../db/readers.ts';
import { useFilesStore } from '../../state/filesStore.ts';
import { useReaders, useUnusableReaders } from '../../state/useReaders.ts';
import { sentenceOf } from '../../ui/sentenceOf.ts';
import { exportReaders } from './exportReaders.ts';
import { ReaderRow } from './ReaderRow.tsx';
import { takenOverWords } from './takenOverWords.ts';
import { tellUndoable } from './tellUndoable.tsx';
import { UnusableReaderRow } from './UnusableReaderRow.tsx';

/** The readers that the person made or took over: to rename, delete, share. */
export function ReaderList() {
  const files = useFilesStore((state) => state.files);
  const readers = useReaders();
  const unusable = useUnusableReaders();
  const [error, setError] = useState<string | null>(null);
  const takeOver = async () => {
    setError(null);
    try {
      const answer = await request('reader:import');
      if (answer.error !== null) setError(answer.error);
      if (answer.readers.length === 0) return;
      const before = await takeOverReaders(answer.readers);
      tellUndoable({
        text: takenOverWords(answer.name ?? 'the file', answer.readers, before),
        undo: () => giveBackReaders(before),
        failed: 'The readers could not be given back',
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
      {unusable.map((reader) => (
        <UnusableReaderRow key={reader.id} reader={reader} />
      ))}
      {readers.length + unusable.length === 0 && (
        <Text size="sm">No reader has been saved yet.</Text>
      )}
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
          disabled={readers.length + unusable.length === 0}
          onClick={() =>
            void exportReaders(
              [...readers.map(({ mapping }) => mapping), ...unusable.map(({ saved }) => saved)],
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
