import { ActionIcon, Badge, Box, Button, Group, Stack, Text, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { type DevicePlaces, spanOnRun } from '../../../core/records/spanOnRun.ts';
import type { RunKind, RunSummary } from '../../../core/run.ts';
import { deleteAnnotation, restoreAnnotation } from '../../db/annotations.ts';
import type { AnnotationRecord } from '../../db/records.ts';
import { leadingRun } from '../../state/deviceFacts.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useAnnotations } from '../../state/useAnalysisOptions.ts';
import { usePlacesOf } from '../../state/usePlacesOf.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { annotationKinds } from './annotationKinds.ts';

/** What people wrote about the selected device, in the order of time. */
export function AnnotationList() {
  const deviceId = useViewStore((state) => state.selectedDeviceId);
  const view = useViewStore((state) => state.view);
  const set = useViewStore((state) => state.set);
  const allRuns = useLibraryStore((state) => state.runs);
  const annotations = useAnnotations();
  const placesOf = usePlacesOf();
  if (deviceId === null) return null;
  const runs = allRuns.filter((candidate) => candidate.deviceId === deviceId);
  const run = leadingRun(runs, view === 'shelf' ? 'shelf' : 'mpp');
  const rows = annotations
    .flatMap((annotation) => rowsOf(annotation, deviceId, runs, placesOf(deviceId)))
    .sort((a, b) => a.runKind.localeCompare(b.runKind) || a.span[0] - b.span[0]);

  return (
    <Stack gap={6} data-testid="annotation-list">
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          Annotations
        </Text>
        <Button
          size="compact-xs"
          variant="light"
          leftSection={<IconPlus size={13} />}
          disabled={run === null}
          onClick={() =>
            run !== null &&
            set({
              draft: {
                id: null,
                deviceId,
                runKind: run.kind,
                kind: 'note',
                fromHours: run.durationHours,
                toHours: null,
                text: '',
              },
            })
          }
          data-testid="annotation-add"
        >
          Add
        </Button>
      </Group>
      {rows.map((row) => (
        <AnnotationRow key={`${row.annotation.id} ${row.runKind}`} {...row} />
      ))}
      {rows.length === 0 && (
        <Text size="xs" c="dimmed">
          Nothing written yet. Choose the note tool above the chart and click or drag on the curve.
        </Text>
      )}
    </Stack>
  );
}

interface Row {
  readonly annotation: AnnotationRecord;
  readonly deviceId: string;
  readonly runKind: RunKind;
  readonly span: readonly [number, number];
}

/** Where an annotation stands on the device's runs; on one that is not read yet, as it was written. */
function rowsOf(
  annotation: AnnotationRecord,
  deviceId: string,
  runs: readonly RunSummary[],
  places: DevicePlaces,
): Row[] {
  const rows = runs.flatMap((run) => {
    const span = spanOnRun(annotation, run, places);
    return span === null ? [] : [{ annotation, deviceId, runKind: run.kind, span }];
  });
  const { fromHours, toHours, runKind } = annotation;
  if (rows.length > 0 || annotation.deviceId !== deviceId) return rows;
  const from = fromHours ?? 0;
  return [{ annotation, deviceId, runKind: runKind ?? 'mpp', span: [from, toHours ?? from] }];
}

function AnnotationRow({ annotation, deviceId, runKind, span: [from, to] }: Row) {
  const set = useViewStore((state) => state.set);
  const kind = annotationKinds.find((candidate) => candidate.kind === annotation.kind);
  const isPoint = annotation.toHours === null && annotation.toTime === null;
  const { id, text } = annotation;
  const toHours = isPoint ? null : to;
  const edit = () =>
    set({
      draft: { id, deviceId, runKind, kind: annotation.kind, fromHours: from, toHours, text },
    });
  return (
    <Box
      p={6}
      style={{ border: '1px solid var(--mantine-color-default-border)', borderRadius: 4 }}
      data-testid="annotation"
    >
      <Group gap={6} wrap="nowrap">
        <Badge size="xs" variant="light" color={kind?.color ?? 'gray'} tt="none">
          {kind?.name}
        </Badge>
        <Text size="xs" c="dimmed" style={{ flex: 1, fontVariantNumeric: 'tabular-nums' }} truncate>
          {runKind === 'shelf' ? 'shelf' : 'light'} {spanText(from, toHours, runKind === 'shelf')}
        </Text>
        <Tooltip label="Change">
          <ActionIcon
            size="xs"
            variant="subtle"
            color="gray"
            aria-label="Change annotation"
            onClick={edit}
          >
            <IconPencil size={13} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Delete">
          <ActionIcon
            size="xs"
            variant="subtle"
            color="gray"
            aria-label="Delete annotation"
            onClick={() => void remove(annotation)}
          >
            <IconTrash size={13} />
          </ActionIcon>
        </Tooltip>
      </Group>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {annotation.text}
      </Text>
    </Box>
  );
}

function spanText(from: number, to: number | null, days: boolean): string {
  const unit = days ? 'd' : 'h';
  const shown = (hours: number) => formatNumber(days ? hours / 24 : hours, 4);
  return to === null ? `at ${shown(from)} ${unit}` : `${shown(from)} – ${shown(to)} ${unit}`;
}

/** Deletes at once and offers the way back, so that no dialog has to be answered. */
async function remove(annotation: AnnotationRecord): Promise<void> {
  try {
    await deleteAnnotation(annotation.id);
  } catch (error) {
    tellFailure('Not deleted', error);
    return;
  }
  const id = `deleted-${annotation.id}`;
  notifications.show({
    id,
    autoClose: 10_000,
    title: 'Annotation deleted',
    message: (
      <Button
        size="compact-xs"
        variant="light"
        onClick={() => {
          void restoreAnnotation(annotation);
          notifications.hide(id);
        }}
      >
        Put it back
      </Button>
    ),
  });
}
