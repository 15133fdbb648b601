import { ActionIcon, Box, Group, Text, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconFileExport, IconTrash } from '@tabler/icons-react';
import { deleteReader, restoreReader } from '../../db/readers.ts';
import type { UnusableReader } from '../../state/useReaders.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { exportReaders } from './exportReaders.ts';
import { tellUndoable } from './tellUndoable.tsx';

/** A saved reader that this version cannot use: why, and what can still be done with it. */
export function UnusableReaderRow({ reader }: { readonly reader: UnusableReader }) {
  const { name, reason, saved } = reader;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" data-testid="unusable-reader">
      <IconAlertTriangle
        size={16}
        color="var(--mantine-color-yellow-7)"
        style={{ flex: 'none', marginTop: 3 }}
      />
      <Box style={{ flex: 1, minWidth: 0 }}>
        <Text size="sm" truncate>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          Not used: {reason}
        </Text>
      </Box>
      <Tooltip label="Export">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Export ${name}`}
          onClick={() => void exportReaders([saved], name)}
        >
          <IconFileExport size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Delete">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Delete ${name}`}
          onClick={() => void remove(reader)}
          data-testid="unusable-reader-delete"
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}

async function remove({ id, name }: UnusableReader): Promise<void> {
  try {
    await deleteReader(id);
  } catch (error) {
    tellFailure('The reader could not be deleted', error);
    return;
  }
  tellUndoable({
    text: `“${name}” is deleted.`,
    undo: () => restoreReader(id),
    failed: 'The reader could not be put back',
  });
}
