import { formatAgeing } from './formatAgeing.ts';
import { formatMedian } from './formatMedian.ts';
import type { ConditionWeek, KindWeek } from './WeeklySummary.ts';
import type { WeeklyWords } from './words/WeeklyWords.ts';

/** Texts in rows and columns; the first column names the condition. */
export interface WeeklyTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What changed in numbers, a row for each condition and stress; a dash stands for none. */
export function weeklyTable(conditions: readonly ConditionWeek[], words: WeeklyWords): WeeklyTable {
  const { heads } = words;
  return {
    heads: [
      heads.condition,
      heads.ageing,
      heads.measured,
      heads.hours,
      heads.before,
      heads.now,
      'T95',
      'T90',
      'T80',
      heads.died,
      heads.silent,
      heads.notes,
    ],
    rows: conditions.flatMap(({ condition, kinds, notes }) =>
      kinds.map((week, i) => [
        condition ?? words.noCondition,
        ...cellsOf(week, words),
        count(i === 0 ? notes.length : 0),
      ]),
    ),
  };
}

function cellsOf(week: KindWeek, words: WeeklyWords): readonly string[] {
  return [
    words.kinds[week.kind],
    `${week.measured} / ${week.runs}`,
    formatAgeing(week.newHours, week.kind),
    formatMedian(week.before),
    formatMedian(week.now),
    ...[week.t95, week.t90, week.t80, week.died, week.silent].map(({ length }) => count(length)),
  ];
}

function count(number: number): string {
  return number === 0 ? '–' : String(number);
}
