import { useEffect, useState } from 'react';
import type { FileState } from '../../ipc/contract.ts';
import { onEvent, request } from '../api.ts';

/** All files of all sources with their states, asked anew when main says that they changed. */
export function useFiles(): readonly FileState[] {
  const [files, setFiles] = useState<readonly FileState[]>([]);
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
        const answer = await request('file:list');
        if (!ended) setFiles(answer);
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
  return files;
}
