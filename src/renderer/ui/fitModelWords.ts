import type { FitModel } from '../../core/analysis/fits/decayFit.ts';

/** How a decay model is named in sentences. */
export const fitModelWords: Readonly<Record<FitModel, string>> = {
  linear: 'linear',
  exponential: 'exponential',
  biexponential: 'biexponential',
  stretched: 'stretched exponential',
};
