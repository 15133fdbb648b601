import {
  Button,
  Group,
  Modal,
  NumberInput,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
} from '@mantine/core';
import { useState } from 'react';
import { timeAtHours } from '../../../core/records/timeAtHours.ts';
import { addAnnotation, editAnnotation } from '../../db/annotations.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useAnnotations } from '../../state/useAnalysisOptions.ts';
import { type AnnotationDraft, useViewStore } from '../../state/viewStore.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { annotationKinds } from './annotationKinds.ts';

/** The dialog in which an annotation is written or changed; open while the view has a draft. */
export function AnnotationEditor() {
  const draft = useViewStore((state) => state.draft);
  const set = useViewStore((state) => state.set);
  const close = () => set({ draft: null });
  return (
    <Modal
      opened={draft !== null}
      onClose={close}
      title={draft?.id ? 'Edit what is written' : 'New annotation'}
      size="md"
      centered
    >
      {draft !== null && <AnnotationForm draft={draft} onDone={close} />}
    </Modal>
  );
}

interface AnnotationFormProps {
  readonly draft: AnnotationDraft;
  readonly onDone: () => void;
}

function AnnotationForm({ draft, onDone }: AnnotationFormProps) {
  const unit = draft.runKind === 'shelf' ? { name: 'd', hours: 24 } : { name: 'h', hours: 1 };
  const device = useLibraryStore((state) =>
    state.devices.find((candidate) => candidate.id === draft.deviceId),
  );
  const runStartedAt = useLibraryStore(
    (state) =>
      state.runs.find((run) => run.deviceId === draft.deviceId && run.kind === draft.runKind)
        ?.startedAt ?? null,
  );
  const [kind, setKind] = useState(draft.kind);
  const [from, setFrom] = useState<number | string>(rounded(draft.fromHours / unit.hours));
  const [to, setTo] = useState<number | string>(
    draft.toHours === null ? '' : rounded(draft.toHours / unit.hours),
  );
  const [text, setText] = useState(draft.text);
  const [saving, setSaving] = useState(false);
  const original = useAnnotations().find(({ id }) => id === draft.id);
  const problem = problemWith(kind, from, to, text);

  const save = async () => {
    if (problem !== null || saving || typeof from !== 'number') return;
    setSaving(true);
    const fromHours = from * unit.hours;
    const toHours = typeof to === 'number' ? to * unit.hours : null;
    const content = { kind, text: text.trim() };
    const span = { fromHours, toHours, runStartedAt };
    const { deviceId, runKind } = draft;
    const label = device?.label ?? deviceId;
    try {
      if (draft.id === null) {
        const name = `${verbOf[kind]} on ${label}`;
        await addAnnotation({ ...content, ...span, deviceId, runKind }, name);
      } else {
        const clock = {
          fromTime: timeAtHours(runStartedAt, fromHours),
          toTime: toHours === null ? null : timeAtHours(runStartedAt, toHours),
        };
        const moved = original?.fromTime == null ? span : clock;
        await editAnnotation(
          draft.id,
          { ...content, ...moved },
          `Change what is written on ${label}`,
        );
      }
      onDone();
    } catch (error) {
      // The dialog stays open with the text: nothing that was typed is lost.
      setSaving(false);
      tellFailure('The annotation could not be saved', error);
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      data-testid="annotation-form"
    >
      <Stack gap="sm">
        <Text size="sm">
          <b>{device?.label ?? draft.deviceId}</b>,{' '}
          {draft.runKind === 'shelf' ? 'shelf' : 'light soak'}
        </Text>
        <SegmentedControl
          size="xs"
          fullWidth
          data={annotationKinds.map(({ kind, name }) => ({ value: kind, label: name }))}
          value={kind}
          onChange={(value) => setKind(value as AnnotationDraft['kind'])}
          aria-label="Kind"
        />
        <Text size="xs" c="dimmed">
          {annotationKinds.find((candidate) => candidate.kind === kind)?.meaning}
        </Text>
        <Group grow align="flex-start">
          <NumberInput
            size="xs"
            label={`From (${unit.name})`}
            value={from}
            onChange={setFrom}
            decimalScale={4}
            data-testid="annotation-from"
          />
          <NumberInput
            size="xs"
            label={`To (${unit.name})`}
            placeholder="a point in time"
            value={to}
            onChange={setTo}
            decimalScale={4}
            data-testid="annotation-to"
          />
        </Group>
        <Textarea
          label={kind === 'exclusion' ? 'Reason' : 'Text'}
          autosize
          minRows={2}
          maxRows={8}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) =>
            (event.ctrlKey || event.metaKey) && event.key === 'Enter' && void save()
          }
          data-autofocus
          data-testid="annotation-text"
        />
        <Group justify="space-between" wrap="nowrap">
          <Text size="xs" c="dimmed" role="status">
            {problem ?? ''}
          </Text>
          <Group gap="xs" wrap="nowrap">
            <Button size="xs" variant="default" onClick={onDone}>
              Cancel
            </Button>
            <Button
              size="xs"
              type="submit"
              disabled={problem !== null}
              loading={saving}
              data-testid="annotation-save"
            >
              Save
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

const verbOf: Readonly<Record<AnnotationDraft['kind'], string>> = {
  note: 'Write a note',
  event: 'Write an event',
  exclusion: 'Exclude points',
};

function problemWith(
  kind: AnnotationDraft['kind'],
  from: number | string,
  to: number | string,
  text: string,
): string | null {
  if (typeof from !== 'number') return 'Say when it begins.';
  if (typeof to === 'number' && to < from) return 'The end lies before the beginning.';
  if (kind === 'exclusion' && typeof to !== 'number')
    return 'An exclusion needs a beginning and an end.';
  if (text.trim() === '')
    return kind === 'exclusion' ? 'Say why these points do not count.' : 'Write a few words.';
  return null;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
