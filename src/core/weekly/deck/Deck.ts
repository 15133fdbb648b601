import type { WeeklyBlock } from '../slides/WeeklySlide.ts';
import type { WeeklyTable } from '../weeklyTable.ts';
import type { Language } from '../words/Language.ts';

/** A deck of slides as plain data: what PowerPoint is to show, without saying how a file is made. */
export interface Deck {
  readonly language: Language;
  readonly slides: readonly DeckSlide[];
}

export type DeckSlide =
  | { readonly kind: 'title'; readonly title: string; readonly subtitle: string }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly subtitle: string;
      readonly table: WeeklyTable;
    }
  | {
      readonly kind: 'text';
      readonly title: string;
      readonly subtitle: string;
      /** Of the condition, `#rrggbb`. */
      readonly color: string | null;
      readonly blocks: readonly WeeklyBlock[];
    }
  | {
      readonly kind: 'charts';
      readonly title: string;
      readonly caption: string;
      readonly charts: readonly DeckChart[];
    }
  | {
      readonly kind: 'picture';
      readonly title: string;
      readonly caption: string;
      /** Which of the deck's figures is drawn, counted from 0. */
      readonly figure: number;
    };

/** A native chart: numbers that stay editable. */
export interface DeckChart {
  /** `scatter` has numbers on its x axis, `boxes` names. */
  readonly kind: 'scatter' | 'boxes';
  readonly x: DeckAxis;
  readonly y: DeckAxis;
  /** Names on the x axis of `boxes`; empty otherwise. */
  readonly categories: readonly string[];
  readonly series: readonly DeckSeries[];
}

export interface DeckAxis {
  readonly title: string;
  /** Null where PowerPoint may choose. */
  readonly range: readonly [number, number] | null;
  readonly step: number | null;
}

export interface DeckSeries {
  readonly name: string;
  /** `#rrggbb`. */
  readonly color: string;
  /** Of `boxes` the places of the names: 0, 1, 2 ... */
  readonly x: readonly number[];
  /** Null breaks the line. */
  readonly y: readonly (number | null)[];
}
