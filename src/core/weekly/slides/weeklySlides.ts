import { clockDate } from '../clockDate.ts';
import type { WeeklySummary } from '../WeeklySummary.ts';
import { weeklyTable } from '../weeklyTable.ts';
import type { Language } from '../words/Language.ts';
import type { WeeklyWords } from '../words/WeeklyWords.ts';
import { wordsOf } from '../words/wordsOf.ts';
import { conditionBlocks } from './conditionBlocks.ts';
import { figureCaption } from './figureCaption.ts';
import { pagesOfBlocks } from './pagesOfBlocks.ts';
import { translateFigure } from './translateFigure.ts';
import type { WeeklyFigure, WeeklySlide } from './WeeklySlide.ts';

/** Rows of the table that one slide holds in large type. */
const rowsPerTable = 9;

export interface SlideFacts {
  readonly summary: WeeklySummary;
  /** Those that have data. */
  readonly figures: readonly WeeklyFigure[];
  readonly language: Language;
  readonly labelOf: (deviceId: string) => string;
}

/** The meeting from slide to slide: what changed in numbers, each condition in words, each figure. */
export function weeklySlides(facts: SlideFacts): readonly WeeklySlide[] {
  const words = wordsOf(facts.language);
  return [
    ...tableSlides(facts, words),
    ...conditionSlides(facts, words),
    ...figureSlides(facts, words),
  ];
}

function tableSlides({ summary }: SlideFacts, words: WeeklyWords): readonly WeeklySlide[] {
  const { heads, rows } = weeklyTable(summary.conditions, words);
  const { newestAt } = summary;
  const subtitle = [
    words.sinceTime(clockDate(summary.since)),
    ...(newestAt === null ? [] : [words.newest(clockDate(newestAt))]),
  ].join(words.comma);
  const count = Math.max(1, Math.ceil(rows.length / rowsPerTable));
  return Array.from({ length: count }, (_, i) => ({
    kind: 'table' as const,
    title: i === 0 ? words.overview : words.continued(words.overview),
    subtitle,
    table: { heads, rows: rows.slice(i * rowsPerTable, (i + 1) * rowsPerTable) },
  }));
}

function conditionSlides(
  { summary, labelOf }: SlideFacts,
  words: WeeklyWords,
): readonly WeeklySlide[] {
  return summary.conditions.flatMap((week) => {
    const name = week.condition ?? words.noCondition;
    const pages = pagesOfBlocks(conditionBlocks(week, labelOf, words), words.andMore);
    return pages.map((blocks, i) => ({
      kind: 'condition' as const,
      title: i === 0 ? name : words.continued(name),
      subtitle: words.sinceTime(clockDate(summary.since)),
      condition: week.condition,
      blocks,
    }));
  });
}

function figureSlides({ figures }: SlideFacts, words: WeeklyWords): readonly WeeklySlide[] {
  return figures.map(({ template, spec: english }) => {
    const spec = translateFigure(english, words);
    const title = words.figures[template];
    const caption = figureCaption(spec, words);
    return { kind: 'figure' as const, title, caption, template, spec, english };
  });
}
