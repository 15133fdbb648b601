import { useEffect } from 'react';
import type { ChangeMark } from '../../ipc/Changes.ts';
import { onEvent, request } from '../api.ts';
import { applyChanges } from './applyChanges.ts';
import { useFilesStore } from './filesStore.ts';

/** Keeps the list of files up to date: one question in flight, once more when it changed meanwhile. */
export function useFilesFeed(): void {
  useEffect(() => {
    let ended = false;
    let asking = false;
    let again = false;
    // Of a list of thousands of files only what is new crosses, several times a second.
    let mark: ChangeMark | null = null;
    const ask = async (): Promise<void> => {
      if (asking) {
        again = true;
        return;
      }
      asking = true;
      try {
        const changes = await request('file:changes', { mark });
        mark = changes.mark;
        if (!ended) {
          useFilesStore.setState(({ files }) => ({ files: applyChanges(files, changes) }));
        }
      } catch {
        // The worker is being restarted; its first files:changed asks again.
      } finally {
        asking = false;
        if (again && !ended) {
          again = false;
          void ask();
        }
      }
    };
    void ask();
    const end = onEvent('files:changed', () => void ask());
    return () => {
      ended = true;
      end();
    };
  }, []);
}
