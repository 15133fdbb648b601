import { Button, Group, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { TableMapping } from '../../../core/read/mapping/TableMapping.ts';
import type { FileState } from '../../../ipc/contract.ts';
import { saveReader } from '../../db/readers.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { keptDrafts } from './Draft.ts';
import { nameProblem } from './nameProblem.ts';

interface SaveBarProps {
  readonly file: FileState;
  readonly mapping: TableMapping;
  readonly isNew: boolean;
  readonly alike: number;
  /** Why it cannot be saved yet, in one sentence; null when all else is in order. */
  readonly obstacle: string | null;
  readonly takenNames: readonly Pick<TableMapping, 'id' | 'name'>[];
  readonly onRename: (name: string) => void;
  readonly onStartOver: () => void;
  readonly onClose: () => void;
}

/** The name of the reader, and keeping it. */
export function SaveBar(props: SaveBarProps) {
  const { file, mapping, isNew, obstacle, takenNames, onRename, onClose } = props;
  const [saving, setSaving] = useState(false);
  const problem = nameProblem(mapping, takenNames);
  const save = async () => {
    setSaving(true);
    try {
      const version = isNew ? mapping.version : mapping.version + 1;
      await saveReader({ ...mapping, name: mapping.name.trim(), version });
      keptDrafts.delete(file.id);
      notifications.show({
        color: 'teal',
        message: `“${mapping.name.trim()}” is saved and reads ${formatCount(props.alike + 1, 'file')} now.`,
      });
      onClose();
    } catch (error) {
      setSaving(false);
      tellFailure('The reader could not be saved', error);
    }
  };
  return (
    <Group gap="sm" align="flex-start" wrap="nowrap">
      <Text size="sm" fw={500} lh="30px" style={{ whiteSpace: 'nowrap' }}>
        Save as
      </Text>
      <TextInput
        size="xs"
        w={320}
        aria-label="Name of the reader"
        placeholder="Such as: Tester in room 12"
        maxLength={80}
        value={mapping.name}
        error={problem}
        onChange={(event) => onRename(event.currentTarget.value)}
        data-testid="map-name"
      />
      <Text
        size="xs"
        c={obstacle === null ? 'dimmed' : 'red'}
        lh="30px"
        truncate
        style={{ flex: 1 }}
        data-testid="map-obstacle"
      >
        {obstacle ?? 'Files like this one are then read by themselves, also tomorrow’s.'}
      </Text>
      <Button size="xs" variant="subtle" color="gray" onClick={props.onStartOver}>
        Start over
      </Button>
      <Button size="xs" variant="default" onClick={onClose}>
        Cancel
      </Button>
      <Button
        size="xs"
        loading={saving}
        disabled={obstacle !== null || problem !== null}
        onClick={() => void save()}
        data-testid="map-save"
      >
        Save reader
      </Button>
    </Group>
  );
}
