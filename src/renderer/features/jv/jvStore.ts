import { create } from 'zustand';
import type { Direction } from '../../../core/measurement.ts';

/** What the person looks at in the J-V view; kept while other views are shown. */
export interface JvState {
  readonly tab: JvTab;
  /** Which ages of the selected device are drawn. */
  readonly ages: AgeChoice;
  readonly directions: Direction | 'both';
  readonly withDark: boolean;
  set(changes: Partial<Omit<JvState, 'set'>>): void;
}

export type JvTab = 'curves' | 'overAge' | 'eqe';

/** `ends`: the first and the last; a number: so many, evenly over the time. */
export type AgeChoice = 'ends' | 'all' | number;

export const useJvStore = create<JvState>()((set) => ({
  tab: 'curves',
  ages: 'ends',
  directions: 'both',
  withDark: false,
  set: (changes) => set(changes),
}));
