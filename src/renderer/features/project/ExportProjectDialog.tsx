import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { format } from 'date-fns';
import { useState } from 'react';
import { request } from '../../api.ts';
import { useFilesStore } from '../../state/filesStore.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { presentState } from '../../state/presentState.ts';
import { useRecordStore } from '../../state/recordStore.ts';
import { countRecords } from '../../ui/countRecords.ts';
import { formatBytes } from '../../ui/formatBytes.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface ExportProjectDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Everything that people wrote into one file, with the testers' files on request. */
export function ExportProjectDialog({ opened, onClose }: ExportProjectDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Export project" size="md" centered>
      <ExportProjectForm onClose={onClose} />
    </Modal>
  );
}

function ExportProjectForm({ onClose }: Pick<ExportProjectDialogProps, 'onClose'>) {
  const byKey = useRecordStore((state) => state.byKey);
  const allFiles = useFilesStore((state) => state.files);
  const sources = useLibraryStore((state) => state.sources);
  const samples = new Set(sources.filter(({ isSample }) => isSample).map(({ id }) => id));
  const files = allFiles.filter(({ sourceId }) => !samples.has(sourceId));
  const [includesRawFiles, setIncludesRawFiles] = useState(false);
  const [saving, setSaving] = useState(false);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      const state = await presentState();
      const suggestedName = `Shelflight ${format(new Date(), 'yyyy-MM-dd')}`;
      const result = await request('project:export', { state, includesRawFiles, suggestedName });
      if (result.error !== null) throw new Error(result.error);
      if (!result.saved) return;
      tellSaved(result.name ?? '', result.left);
      onClose();
    } catch (error) {
      tellFailure('The project was not exported', error);
    } finally {
      setSaving(false);
    }
  };
  return (
    <Stack gap="sm">
      <Text size="sm">
        One file with everything that people wrote here, to take to another computer or to keep
        beside a paper. There, it is merged with what is known already: nothing is overwritten in
        silence.
      </Text>
      <Text size="sm" data-testid="export-count">
        In it: {countRecords([...byKey.values()])}.
      </Text>
      <Checkbox
        size="xs"
        checked={includesRawFiles && files.length > 0}
        disabled={files.length === 0}
        onChange={(event) => setIncludesRawFiles(event.currentTarget.checked)}
        label={
          files.length === 0
            ? 'With the testers’ files'
            : `With the testers’ files (${formatCount(files.length, 'file')}, ${formatBytes(bytes)})`
        }
        description={
          files.length === 0
            ? 'No folder is watched but the sample study, which is left out.'
            : 'They are copied as they are now.'
        }
        data-testid="export-raw"
      />
      <Group justify="flex-end" gap="xs">
        <Button size="xs" variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          size="xs"
          loading={saving}
          onClick={() => void save()}
          data-testid="export-project-save"
        >
          Export…
        </Button>
      </Group>
    </Stack>
  );
}

function tellSaved(name: string, left: readonly string[]): void {
  if (left.length === 0) {
    notifications.show({ color: 'teal', message: `${name} is saved.` });
    return;
  }
  const some = left.slice(0, 3).join(', ');
  const message = `${name} is saved without ${formatCount(left.length, 'file')}: ${some}${left.length > 3 ? ', …' : ''}`;
  notifications.show({ color: 'yellow', message, autoClose: 15_000 });
}
