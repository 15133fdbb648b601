import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import type { FigureFormat } from '../../../core/figure/journals/JournalPreset.ts';
import type { FigureExport } from '../../../ipc/contract.ts';
import { onEvent, request } from '../../api.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface ExportChoice {
  readonly format: FigureFormat;
  readonly dpi: number;
  readonly withSourceData: boolean;
  readonly suggestedName: string;
}

/** Saves and copies a figure, and knows how far that is. */
export function useFigureExport() {
  const [share, setShare] = useState<number | null>(null);
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(
    () =>
      onEvent('figure:progressed', (progress) =>
        setShare((before) => (before === null ? null : progress.share)),
      ),
    [],
  );
  const run = async (work: () => Promise<void>) => {
    setShare(0);
    try {
      await work();
    } catch (error) {
      tellFailure('That did not work', error);
    } finally {
      setShare(null);
    }
  };
  return {
    /** Null while nothing is drawn. */
    share,
    /** Size of what was saved last. */
    bytes,
    save: (recipe: FigureExport['recipe'], choice: ExportChoice) =>
      run(async () => {
        const result = await request('figure:export', { recipe, ...choice });
        if (result.error !== null) throw new Error(result.error);
        if (!result.saved) return;
        setBytes(result.bytes);
        notifications.show({ color: 'teal', message: `Saved as ${result.name}` });
      }),
    copy: (recipe: FigureExport['recipe'], kind: 'svg' | 'png') =>
      run(async () => {
        await request('figure:copy', { recipe, kind });
        notifications.show({ color: 'teal', message: 'Copied to the clipboard' });
      }),
    cancel: () => {
      request('figure:cancel').catch(() => undefined);
    },
  };
}
