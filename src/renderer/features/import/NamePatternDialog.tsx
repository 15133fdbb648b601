import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { parseNamePattern } from '../../../core/read/mapping/NamePattern.ts';
import type { SourceState } from '../../../ipc/contract.ts';
import { request } from '../../api.ts';
import { useFilesStore } from '../../state/filesStore.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { NamedFilesTable } from './NamedFilesTable.tsx';
import { filesToName, namedFiles } from './namedFiles.ts';
import { PatternInput } from './PatternInput.tsx';
import { suggestPattern } from './suggestPattern.ts';

interface NamePatternDialogProps {
  /** The folder whose files are named; null: closed. */
  readonly source: SourceState | null;
  readonly onClose: () => void;
}

/** 'Names from file names': what the parts of the names mean, for all files of a folder. */
export function NamePatternDialog({ source, onClose }: NamePatternDialogProps) {
  return (
    <Modal
      opened={source !== null}
      onClose={onClose}
      size={860}
      padding="md"
      title={
        <Text fw={600} truncate>
          Names from file names: {source?.name}
        </Text>
      }
      styles={{ title: { minWidth: 0 } }}
      data-testid="name-dialog"
    >
      {source !== null && <NamePatternForm key={source.id} source={source} onClose={onClose} />}
    </Modal>
  );
}

interface NamePatternFormProps {
  readonly source: SourceState;
  readonly onClose: () => void;
}

function NamePatternForm({ source, onClose }: NamePatternFormProps) {
  const all = useFilesStore((state) => state.files);
  const files = useMemo(() => filesToName(all, source.id), [all, source.id]);
  const [pattern, setPattern] = useState(() => source.namePattern ?? suggestedFor(files[0]?.path));
  const [saving, setSaving] = useState(false);
  const parsed = parseNamePattern(pattern);
  const problem = parsed.pattern === null ? parsed.error : null;
  const named = useMemo(() => namedFiles(pattern, files), [pattern, files]);
  const fitting = named.filter((file) => file.named !== null).length;
  const use = async (chosen: string | null) => {
    setSaving(true);
    try {
      await request('source:name', { sourceId: source.id, pattern: chosen });
      onClose();
    } catch (error) {
      setSaving(false);
      tellFailure('The names could not be changed', error);
    }
  };
  return (
    <Stack gap="xs">
      <Text size="sm">
        Say what the parts of the names mean. It holds for all files of this folder, also for
        tomorrow’s. A slash reaches into the folders: {'{condition}/{device}'}.
      </Text>
      <PatternInput pattern={pattern} problem={problem} onChange={setPattern} />
      <Text size="xs" fw={500} data-testid="name-count">
        {problem === null && `${fitting} of ${named.length} names fit.`}
      </Text>
      <NamedFilesTable files={named} />
      <Text size="xs" c="dimmed">
        Notes and device records stay with the name that a device had. A device that gets another
        name begins without them; without the pattern they are back.
      </Text>
      <Group gap="xs" justify="flex-end">
        {source.namePattern !== null && (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            mr="auto"
            disabled={saving}
            onClick={() => void use(null)}
            data-testid="name-clear"
          >
            Use no pattern
          </Button>
        )}
        <Button size="xs" variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          size="xs"
          loading={saving}
          disabled={problem !== null || fitting === 0}
          onClick={() => void use(pattern)}
          data-testid="name-apply"
        >
          Use for {named.length === fitting ? 'all files' : `${fitting} files`}
        </Button>
      </Group>
    </Stack>
  );
}

function suggestedFor(path: string | undefined): string {
  return path === undefined ? '{device}' : suggestPattern(path.split('/').pop() ?? path);
}
