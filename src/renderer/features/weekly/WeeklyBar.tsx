import { Button, Group, SegmentedControl } from '@mantine/core';
import type { Language } from '../../../core/weekly/words/Language.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { SinceControl } from './SinceControl.tsx';
import type { Week } from './useWeek.ts';

interface WeeklyBarProps {
  readonly week: Week;
  /** False while the slides are being made. */
  readonly isReady: boolean;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onPresent: () => void;
}

const languages: { value: Language; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'zh', label: '中文' },
];

/** Since when, in which language, and the two ways out: onto the screen and into a file. */
export function WeeklyBar({ week, isReady, isSaving, onSave, onPresent }: WeeklyBarProps) {
  const weekly = useViewStore((state) => state.weekly);
  const set = useViewStore((state) => state.set);
  return (
    <Group gap="sm" align="end" mb="xs">
      <SinceControl week={week} />
      <SegmentedControl
        size="xs"
        data={languages}
        value={weekly.language}
        onChange={(value) => set({ weekly: { ...weekly, language: value as Language } })}
        aria-label="Language of slides and deck"
        data-testid="weekly-language"
      />
      <Button
        size="xs"
        ml="auto"
        variant="default"
        disabled={!isReady}
        loading={isSaving}
        onClick={onSave}
        data-testid="weekly-save"
      >
        Save deck (PPTX)…
      </Button>
      <Button size="xs" disabled={!isReady} onClick={onPresent} data-testid="weekly-present">
        Present
      </Button>
    </Group>
  );
}
