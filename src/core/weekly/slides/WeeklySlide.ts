import type { FigureSpec, TemplateId } from '../../figure/spec.ts';
import type { WeeklyLine } from '../WeeklyLine.ts';
import type { WeeklyTable } from '../weeklyTable.ts';

/** The templates that a weekly meeting looks at, in this order. */
export type WeeklyTemplate = Extract<TemplateId, 'shelf' | 'soak' | 'stats'>;

export interface WeeklyFigure {
  readonly template: WeeklyTemplate;
  /** As the template made it, in English. */
  readonly spec: FigureSpec;
}

/** Lines under one heading. */
export interface WeeklyBlock {
  readonly title: string;
  readonly lines: readonly WeeklyLine[];
}

/** What is shown at once, in one language. */
export type WeeklySlide =
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly subtitle: string;
      readonly table: WeeklyTable;
    }
  | {
      readonly kind: 'condition';
      readonly title: string;
      readonly subtitle: string;
      readonly condition: string | null;
      readonly blocks: readonly WeeklyBlock[];
    }
  | {
      readonly kind: 'figure';
      readonly title: string;
      readonly caption: string;
      readonly template: WeeklyTemplate;
      /** With the words of the language. */
      readonly spec: FigureSpec;
      /** As it was made, for a picture whose typeface knows Latin letters only. */
      readonly english: FigureSpec;
    };
