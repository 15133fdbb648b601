import { Alert, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import type { Choice } from '../../../core/records/Choice.ts';
import type { ProjectOpening } from '../../../ipc/contract.ts';
import { request } from '../../api.ts';
import { mergeIn } from '../../db/mergeIn.ts';
import { presentState } from '../../state/presentState.ts';
import { takePictures } from '../../state/reconcileBackup.ts';
import { countRecords } from '../../ui/countRecords.ts';
import { formatBytes } from '../../ui/formatBytes.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { ConflictTable } from './ConflictTable.tsx';
import { type ImportSummary, importSummary } from './importSummary.ts';

type OpenedProject = Extract<ProjectOpening, { readonly error: null }>;

interface ImportProjectDialogProps {
  /** Null: closed. */
  readonly opening: ProjectOpening | null;
  readonly onClose: () => void;
}

/** What a project file would change, and what to do where both sides wrote different things. */
export function ImportProjectDialog({ opening, onClose }: ImportProjectDialogProps) {
  return (
    <Modal
      opened={opening !== null}
      onClose={onClose}
      title="Import project"
      size={opening?.error === null ? 780 : 'md'}
      centered
    >
      {opening?.error === null && <ImportForm project={opening} onClose={onClose} />}
      {opening !== null && opening.error !== null && (
        <Alert color="red" p="xs" data-testid="import-error">
          {opening.error} Nothing was changed.
        </Alert>
      )}
    </Modal>
  );
}

interface ImportFormProps {
  readonly project: OpenedProject;
  readonly onClose: () => void;
}

function ImportForm({ project, onClose }: ImportFormProps) {
  const [summary, setSummary] = useState<ImportSummary | null>(null);
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [unpacksRawFiles, setUnpacksRawFiles] = useState(false);
  const [working, setWorking] = useState(false);
  useEffect(() => {
    presentState()
      .then((mine) => setSummary(importSummary(mine, project.state)))
      .catch((error: unknown) => tellFailure('The project cannot be compared', error));
  }, [project]);
  const take = async (): Promise<void> => {
    setWorking(true);
    try {
      await takeOver(project, choices, unpacksRawFiles);
      onClose();
    } catch (error) {
      tellFailure('The project was not taken over', error);
    } finally {
      setWorking(false);
    }
  };
  if (summary === null) return null;
  return (
    <Stack gap="sm" data-testid="import-summary">
      <Text size="sm">
        <b>{project.name}</b>, written{project.author === '' ? '' : ` by ${project.author}`} on{' '}
        {project.exportedAt.slice(0, 10)} with Shelflight {project.appVersion}.
      </Text>
      <SummaryLines summary={summary} project={project} />
      {summary.conflicts.length > 0 && (
        <ConflictTable conflicts={summary.conflicts} choices={choices} onChoose={setChoices} />
      )}
      {project.rawFiles > 0 && (
        <Checkbox
          size="xs"
          checked={unpacksRawFiles}
          onChange={(event) => setUnpacksRawFiles(event.currentTarget.checked)}
          label={`Unpack and watch its ${formatCount(project.rawFiles, 'raw file')} (${formatBytes(project.rawBytes)})`}
          description="Into a new folder, in a place that you choose next."
          data-testid="import-raw"
        />
      )}
      <Group justify="flex-end" gap="xs">
        <Button size="xs" variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button size="xs" loading={working} onClick={() => void take()} data-testid="import-take">
          Import
        </Button>
      </Group>
    </Stack>
  );
}

function SummaryLines({
  summary,
  project,
}: {
  readonly summary: ImportSummary;
  readonly project: OpenedProject;
}) {
  const { added, changed, deleted, same } = summary;
  const lines = [
    `New: ${countRecords(added)}.`,
    `Changed: ${countRecords(changed)}.`,
    ...(deleted.length > 0 ? [`Deleted there, and then here too: ${deleted.length}.`] : []),
    ...(same > 0 ? [`As it is here already: ${formatCount(same, 'record')}.`] : []),
    ...(project.pictures > 0 ? [`${formatCount(project.pictures, 'picture')}.`] : []),
  ];
  return (
    <Stack gap={2}>
      {lines.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
    </Stack>
  );
}

async function takeOver(
  project: OpenedProject,
  choices: readonly Choice[],
  unpacksRawFiles: boolean,
): Promise<void> {
  const { projectId, name, state } = project;
  const { unpackedTo } = await request('project:accept', { projectId, unpacksRawFiles });
  await takePictures();
  const isNew = await mergeIn(state, { name: `Import ${name}`, from: 'project', choices });
  const where = unpackedTo === null ? '' : ` Its raw files are in ${unpackedTo}.`;
  notifications.show({
    color: 'teal',
    message: isNew ? `${name} is imported.${where}` : `${name} brought nothing new.${where}`,
  });
}
