import type { EventType } from '../../records/records.ts';
import type { AgeingKind } from '../WeeklySummary.ts';

/** Everything that the weekly view, its slides and its deck say, in one language. */
export interface WeeklyWords {
  readonly title: string;
  readonly sinceTime: (time: string) => string;
  /** Wall clock of the newest point. */
  readonly newest: (time: string) => string;
  readonly overview: string;
  readonly continued: (title: string) => string;
  readonly noCondition: string;
  readonly nothingNew: string;
  readonly kinds: Readonly<Record<AgeingKind, string>>;
  /** Heads of the table, in the order of its columns. */
  readonly heads: {
    readonly condition: string;
    readonly ageing: string;
    readonly measured: string;
    readonly hours: string;
    readonly before: string;
    readonly now: string;
    readonly died: string;
    readonly silent: string;
    readonly notes: string;
  };
  readonly median: (before: string, now: string) => string;
  readonly added: (measured: number, runs: number, points: string, amount: string) => string;
  /** Where none of the runs has new points. */
  readonly unmeasured: (runs: number) => string;
  readonly began: string;
  readonly crossed: (fraction: string) => string;
  readonly died: (percent: string) => string;
  readonly silent: string;
  readonly clockless: string;
  readonly notes: string;
  /** Behind a time that rests on the last point alone. */
  readonly provisional: string;
  /** Behind a time that rested on the last point alone on the day that is asked about. */
  readonly wasProvisional: string;
  readonly recovered: string;
  readonly dateBetween: (from: string, to: string) => string;
  readonly andMore: (count: number) => string;
  readonly note: string;
  readonly excluded: string;
  readonly events: Readonly<Record<EventType, string>>;
  /** Between two items, between parts of one, at the end of a sentence, and between two of them. */
  readonly separator: string;
  readonly comma: string;
  readonly stop: string;
  readonly gap: string;
  /** Between a name and what is said about it. */
  readonly colon: string;
  /** Around an explanation. */
  readonly brackets: readonly [string, string];
  readonly figures: {
    readonly shelf: string;
    readonly soak: string;
    readonly stats: string;
  };
  /** Behind a figure's title on the slide that holds its picture. */
  readonly asPicture: string;
  /** Under a native chart. */
  readonly editable: string;
  readonly spreadInPicture: string;
  readonly means: string;
  /** Where no line of a figure is a mean. */
  readonly singles: string;
  readonly boxes: string;
  readonly synthetic: string;
  /** Names of the values of a box, lowest first. */
  readonly box: readonly [string, string, string, string, string];
  /** Titles and units of axes as the figures have them, in this language; what is missing stays. */
  readonly quantities: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
}
