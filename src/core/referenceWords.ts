import type { ReferenceMode } from './run.ts';

/** How a reference is named on axes, in the inspector and in exports. */
export const referenceWords: Readonly<Record<ReferenceMode, string>> = {
  first: 'first point',
  firstWindow: 'median of the first hour',
  jv: 'J-V before load',
  max: 'maximum',
  atTs: 'value at T_S',
  fixed: 'fixed value',
};
