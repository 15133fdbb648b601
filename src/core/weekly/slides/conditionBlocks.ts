import { kindLines } from '../kindLines.ts';
import { noteText } from '../noteText.ts';
import type { ConditionWeek } from '../WeeklySummary.ts';
import type { WeeklyWords } from '../words/WeeklyWords.ts';
import type { WeeklyBlock } from './WeeklySlide.ts';

/** Everything that changed in one condition: a block for each stress, and what people wrote. */
export function conditionBlocks(
  { kinds, notes }: ConditionWeek,
  labelOf: (deviceId: string) => string,
  words: WeeklyWords,
): readonly WeeklyBlock[] {
  const measured = kinds.map((week) => ({
    title: words.kinds[week.kind],
    lines: kindLines(week, words),
  }));
  if (notes.length === 0) return measured;
  const lines = notes.map((annotation) => ({
    tone: 'note' as const,
    head: noteText(annotation, labelOf, words),
    items: [],
  }));
  return [...measured, { title: words.notes, lines }];
}
