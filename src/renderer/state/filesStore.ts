import { create } from 'zustand';
import type { FileState } from '../../ipc/contract.ts';

/** All files of all sources as the worker last told them; `useFilesFeed` keeps them up to date. */
export const useFilesStore = create<{ readonly files: readonly FileState[] }>()(() => ({
  files: [],
}));
