import { ActionIcon, Box, Group, Text, TextInput, Tooltip } from '@mantine/core';
import { IconFileExport, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { TableMapping } from '../../../core/read/mapping/TableMapping.ts';
import { deleteReader, renameReader, restoreReader } from '../../db/readers.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { exportReaders } from './exportReaders.ts';
import { nameProblem } from './nameProblem.ts';
import { tellUndoable } from './tellUndoable.tsx';

interface ReaderRowProps {
  readonly mapping: TableMapping;
  readonly others: readonly TableMapping[];
  /** How many files it reads now. */
  readonly files: number;
}

const kindWords: Readonly<Record<TableMapping['kind'], string>> = {
  jv: 'J-V sweeps',
  track: 'values over time',
  parameters: 'J-V results',
};

export function ReaderRow({ mapping, others, files }: ReaderRowProps) {
  const [name, setName] = useState<string | null>(null);
  const shown = name ?? mapping.name;
  const problem = nameProblem({ id: mapping.id, name: shown }, others);
  const rename = () => {
    if (name !== null && problem === null && name.trim() !== mapping.name) {
      void attempt(renameReader(mapping.id, name.trim()));
    }
    setName(null);
  };
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" data-testid="reader-row">
      <TextInput
        size="xs"
        style={{ flex: 1 }}
        aria-label={`Name of the reader ${mapping.name}`}
        maxLength={80}
        value={shown}
        error={name === null ? null : problem}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={rename}
        onKeyDown={(event) => {
          if (event.key === 'Enter') rename();
        }}
      />
      <Box w={150}>
        <Text size="xs" lh="30px" c="dimmed" truncate>
          {kindWords[mapping.kind]}, {formatCount(files, 'file')}
        </Text>
      </Box>
      <Tooltip label="Export">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Export ${mapping.name}`}
          onClick={() => void exportReaders([mapping], mapping.name)}
        >
          <IconFileExport size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Delete">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Delete ${mapping.name}`}
          onClick={() => void remove(mapping)}
          data-testid="reader-delete"
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}

async function remove(mapping: TableMapping): Promise<void> {
  await attempt(deleteReader(mapping.id));
  tellUndoable({
    text: `“${mapping.name}” is deleted.`,
    undo: () => restoreReader(mapping.id),
    failed: 'The reader could not be put back',
  });
}

async function attempt(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    tellFailure('The reader could not be changed', error);
  }
}
