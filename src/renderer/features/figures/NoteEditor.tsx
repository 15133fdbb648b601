import { Button, Stack, Textarea } from '@mantine/core';

interface NoteEditorProps {
  readonly note: readonly string[];
  readonly onNote: (note: readonly string[]) => void;
  /** Null where the program finds the place. */
  readonly onFindPlace: (() => void) | null;
}

/** What is written in the frame, line by line. */
export function NoteEditor({ note, onNote, onFindPlace }: NoteEditorProps) {
  return (
    <Stack gap={6}>
      <Textarea
        size="xs"
        label="Note in the frame"
        placeholder="ISOS-D-1, 25 ± 5 % RH, unencapsulated"
        autosize
        minRows={1}
        maxRows={4}
        value={note.join('\n')}
        onChange={(event) => {
          const text = event.currentTarget.value;
          onNote(text === '' ? [] : text.split('\n'));
        }}
        data-testid="figure-note"
      />
      {onFindPlace !== null && (
        <Button size="compact-xs" variant="subtle" onClick={onFindPlace}>
          Where there is room
        </Button>
      )}
    </Stack>
  );
}
