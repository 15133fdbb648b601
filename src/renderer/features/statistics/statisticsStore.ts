import { create } from 'zustand';

/** What the person looks at in the statistics view; kept while other views are shown. */
export interface StatisticsState {
  readonly tab: StatisticsTab;
  /** Null: how devices were at first. */
  readonly age: number | null;
  readonly ageUnit: 'hours' | 'days';
  readonly directions: 'reverse' | 'forward' | 'both';
  /** Null: the kind of which there are runs. */
  readonly runKind: AgeingKind | null;
  readonly fraction: Fraction;
  /** Weibull fits, which are rare in this field. */
  readonly advanced: boolean;
  set(changes: Partial<Omit<StatisticsState, 'set'>>): void;
}

export type StatisticsTab = 'boxes' | 'survival' | 'table';
export type AgeingKind = 'shelf' | 'mpp';
export type Fraction = 't95' | 't90' | 't80' | 't50';

export const useStatisticsStore = create<StatisticsState>()((set) => ({
  tab: 'boxes',
  age: null,
  ageUnit: 'days',
  directions: 'reverse',
  runKind: null,
  fraction: 't80',
  advanced: false,
  set: (changes) => set(changes),
}));
