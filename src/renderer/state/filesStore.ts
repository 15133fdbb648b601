import { create } from 'zustand';
import type { FileState } from '../../ipc/contract.ts';

/** All files of all sources as main last listed them; `useFilesFeed` replaces the list whole. */
export const useFilesStore = create<{ readonly files: readonly FileState[] }>()(() => ({
  files: [],
}));
