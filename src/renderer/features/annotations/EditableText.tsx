import { Text, Textarea, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { editAnnotation } from '../../db/annotations.ts';
import type { AnnotationRecord } from '../../db/records.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface EditableTextProps {
  readonly annotation: Pick<AnnotationRecord, 'id' | 'kind' | 'eventType' | 'text'>;
  readonly target: string;
  readonly lines?: number;
}

/** The text of an annotation, changed in place: a click begins, leaving the field keeps it, Escape does not. */
export function EditableText({ annotation, target, lines }: EditableTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = async () => {
    const text = draft?.trim() ?? '';
    const mayBeEmpty = annotation.kind === 'event';
    if (draft === null || text === annotation.text || (text === '' && !mayBeEmpty)) {
      setDraft(null);
      return;
    }
    try {
      await editAnnotation(annotation.id, { text }, `Change what is written on ${target}`);
      setDraft(null);
    } catch (error) {
      // The field stays open: nothing that was typed is lost.
      tellFailure('Not saved', error);
    }
  };
  if (draft !== null) {
    return (
      <Textarea
        size="xs"
        autosize
        minRows={1}
        maxRows={8}
        autoFocus
        aria-label="Text"
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            setDraft(null);
          } else if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            void keep();
          }
        }}
        data-testid="annotation-text-inline"
      />
    );
  }
  return (
    <UnstyledButton
      w="100%"
      display="block"
      onClick={() => setDraft(annotation.text)}
      title="Click to change the text"
      data-testid="annotation-text-shown"
    >
      <Text
        size="xs"
        fz={12.5}
        {...(annotation.text === '' && { c: 'dimmed' })}
        {...(lines !== undefined && { lineClamp: lines })}
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {annotation.text === '' ? 'no text' : annotation.text}
      </Text>
    </UnstyledButton>
  );
}
