import { clockDate } from './clockDate.ts';
import { crossingText } from './crossingText.ts';
import { deadFraction } from './deadFraction.ts';
import { formatAgeing } from './formatAgeing.ts';
import { formatMedian } from './formatMedian.ts';
import type { WeeklyLine } from './WeeklyLine.ts';
import type { Crossing, KindWeek } from './WeeklySummary.ts';
import type { WeeklyWords } from './words/WeeklyWords.ts';

/** What changed under one stress, most telling first; the first line is always there. */
export function kindLines(week: KindWeek, words: WeeklyWords): readonly WeeklyLine[] {
  const { kind, measured, runs, newPoints, newHours } = week;
  const listed = (tone: WeeklyLine['tone'], head: string, items: readonly string[]) =>
    items.length === 0 ? [] : [{ tone, head, items }];
  const crossed = (tone: WeeklyLine['tone'], head: string, crossings: readonly Crossing[]) =>
    listed(
      tone,
      head,
      crossings.map((crossing) => crossingText(crossing, kind, words)),
    );
  const points = newPoints.toLocaleString('en-GB');
  return [
    {
      tone: 'plain',
      head: words.median(formatMedian(week.before), formatMedian(week.now)),
      items: [],
    },
    {
      tone: 'plain',
      head:
        measured === 0
          ? words.unmeasured(runs)
          : words.added(measured, runs, points, formatAgeing(newHours, kind)),
      items: [],
    },
    ...crossed('died', words.died(`${deadFraction * 100} %`), week.died),
    ...crossed('crossed', words.crossed('T80'), week.t80),
    ...crossed('crossed', words.crossed('T90'), week.t90),
    ...crossed('crossed', words.crossed('T95'), week.t95),
    ...listed('new', words.began, week.began),
    ...listed(
      'silent',
      words.silent,
      week.silent.map(({ label, lastAt }) => {
        const [open, close] = words.brackets;
        // A shelf is visited on a day; of a log the minute tells what happened.
        const at = kind === 'shelf' ? lastAt.slice(0, 10) : clockDate(lastAt);
        return `${label}${open}${at}${close}`;
      }),
    ),
    ...listed('unknown', words.clockless, week.clockless),
  ];
}
