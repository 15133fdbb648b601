import { create } from 'zustand';
import type { RunFit } from '../../core/analysis/fits/runFit.ts';

/**
 * The worker's last answer about the fit that was asked for. A copy for drawing only: `useFitFeed` replaces
 * it when the choice, the options or the run change.
 */
export interface FitState {
  readonly fit: RunFit | null;
  /** A sentence when there is no fit; null while none is asked. */
  readonly reason: string | null;
}

export const useFitStore = create<FitState>()(() => ({ fit: null, reason: null }));
