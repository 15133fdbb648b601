import { Button, Group, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { FieldsOf } from '../../db/records.ts';
import type { AnnotationDraft } from '../../state/AnnotationDraft.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { annotationKinds } from '../../ui/annotations/annotationKinds.ts';
import { eventTypes } from '../../ui/annotations/eventTypes.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { AuthorField } from './AuthorField.tsx';
import { PictureField } from './PictureField.tsx';
import { problemOfAnnotation } from './problemOfAnnotation.ts';
import { saveDraft } from './saveDraft.ts';
import { TargetField } from './TargetField.tsx';
import { TimeFields } from './TimeFields.tsx';
import { WrittenLine } from './WrittenLine.tsx';

interface AnnotationFormProps {
  readonly draft: AnnotationDraft;
  readonly onTouch: () => void;
  readonly onDone: () => void;
}

/** What happened, on what, when, in words and pictures. The chart shows the draft while it is written. */
export function AnnotationForm({ draft, onTouch, onDone }: AnnotationFormProps) {
  const { content } = draft;
  const set = useViewStore((state) => state.set);
  const run = useLibraryStore(
    (state) => state.runs.find((candidate) => candidate.id === draft.runId) ?? null,
  );
  const [files, setFiles] = useState<readonly File[]>([]);
  const [saving, setSaving] = useState(false);
  const change = (changes: Partial<FieldsOf<'annotation'>>) => {
    onTouch();
    set({ draft: { ...draft, content: { ...content, ...changes } } });
  };
  const problem = problemOfAnnotation(content, content.pictureIds.length + files.length);

  const save = async () => {
    if (problem !== null || saving) return;
    setSaving(true);
    try {
      await saveDraft(draft, files);
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
      <Stack gap="xs">
        <TargetField content={content} run={run} onChange={change} />
        <SegmentedControl
          size="xs"
          fullWidth
          data={annotationKinds.map(({ kind, name }) => ({ value: kind, label: name }))}
          value={content.kind}
          onChange={(kind) => change({ kind: kind as typeof content.kind })}
          aria-label="Kind"
        />
        {content.kind === 'event' ? (
          <Select
            size="xs"
            aria-label="What happened"
            placeholder="What happened?"
            data={eventTypes.map(({ type, name }) => ({ value: type, label: name }))}
            value={content.eventType}
            onChange={(type) => change({ eventType: type as typeof content.eventType })}
            data-testid="annotation-event-type"
          />
        ) : (
          <Text size="xs" c="dimmed">
            {annotationKinds.find(({ kind }) => kind === content.kind)?.meaning}
          </Text>
        )}
        <TimeFields content={content} run={run} onChange={change} />
        <Textarea
          size="xs"
          label={content.kind === 'exclusion' ? 'Reason' : 'Text'}
          autosize
          minRows={2}
          maxRows={8}
          value={content.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
          onKeyDown={(event) =>
            (event.ctrlKey || event.metaKey) && event.key === 'Enter' && void save()
          }
          data-autofocus
          data-testid="annotation-text"
        />
        <PictureField
          pictureIds={content.pictureIds}
          files={files}
          onPictures={(pictureIds) => change({ pictureIds })}
          onFiles={(chosen) => {
            onTouch();
            setFiles(chosen);
          }}
        />
        {draft.id === null ? <AuthorField /> : <WrittenLine annotationId={draft.id} />}
        <Group justify="space-between" wrap="nowrap" mt={4}>
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
