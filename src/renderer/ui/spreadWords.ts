import type { Spread } from '../../core/statistics/spread.ts';

/** What a band means: in menus, in notes, in heads of data files. */
export const spreadWords: Readonly<Record<Spread, string>> = {
  sd: 'mean and s.d.',
  sem: 'mean and s.e.m.',
  ci95: 'mean and its 95 % confidence interval',
  quartiles: 'median and quartiles',
};
