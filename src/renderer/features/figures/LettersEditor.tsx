import { Select, Stack, Switch, Text } from '@mantine/core';
import type { JournalPreset } from '../../../core/figure/journals/JournalPreset.ts';
import { styleOf } from '../../../core/figure/layout/FigureStyle.ts';
import { letterText } from '../../../core/figure/layout/letterText.ts';

interface LettersEditorProps {
  readonly letters: boolean;
  /** Place in the alphabet. */
  readonly firstLetter: number;
  readonly preset: JournalPreset;
  readonly onLetters: (letters: boolean) => void;
  readonly onFirstLetter: (firstLetter: number) => void;
}

/** Whether panels have letters, and which is the first; their manner is the journal's. */
export function LettersEditor(props: LettersEditorProps) {
  const { letters, firstLetter, preset, onLetters, onFirstLetter } = props;
  const form = styleOf(preset).letterForm;
  return (
    <Stack gap={6}>
      <Switch
        size="xs"
        label="Letters at the panels"
        checked={letters}
        onChange={(event) => onLetters(event.currentTarget.checked)}
        data-testid="figure-letters"
      />
      {letters && (
        <Select
          size="xs"
          label="The first one is"
          data={Array.from({ length: 20 }, (_, i) => ({
            value: String(i),
            label: letterText(i, form),
          }))}
          value={String(firstLetter)}
          allowDeselect={false}
          onChange={(value) => value !== null && onFirstLetter(Number(value))}
          data-testid="figure-first-letter"
        />
      )}
      <Text size="xs" c="dimmed">
        {preset.name} sets them as {letterText(firstLetter, form)}, {preset.letter.pt} pt
        {preset.letter.bold ? ', bold' : ''}.
      </Text>
    </Stack>
  );
}
