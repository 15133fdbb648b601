import { create } from 'zustand';
import type { RunSummary } from '../../core/run.ts';
import type { SourceState } from '../../ipc/contract.ts';
import type { ShownDevice } from './shownDevice.ts';

/**
 * The worker's last answer about devices and runs, with what the person said about devices laid over it.
 * A copy for drawing only: `useLibraryFeed` brings it up to date whenever main says that something changed.
 */
export interface LibraryState {
  readonly sources: readonly SourceState[];
  readonly devices: readonly ShownDevice[];
  readonly runs: readonly RunSummary[];
  readonly warnings: readonly string[];
  /** False until the first answer came. */
  readonly loaded: boolean;
  /** Counts the answers: a chart asks for its columns again when it changes. */
  readonly revision: number;
  /** A sentence when reading stopped or could not be asked. */
  readonly failure: string | null;
  /** A sentence about something that mended itself, such as reading that was started again. */
  readonly notice: string | null;
}

export const useLibraryStore = create<LibraryState>()(() => ({
  sources: [],
  devices: [],
  runs: [],
  warnings: [],
  loaded: false,
  revision: 0,
  failure: null,
  notice: null,
}));
