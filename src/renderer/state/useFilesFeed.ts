import { useEffect } from 'react';
import { onEvent, request } from '../api.ts';
import { useFilesStore } from './filesStore.ts';

/** Keeps the list of files up to date: one question in flight, once more when it changed meanwhile. */
export function useFilesFeed(): void {
  useEffect(() => {
    let ended = false;
    let asking = false;
    let again = false;
    const ask = async (): Promise<void> => {
      if (asking) {
        again = true;
        return;
      }
      asking = true;
      try {
        const files = await request('file:list');
        if (!ended) useFilesStore.setState({ files });
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
