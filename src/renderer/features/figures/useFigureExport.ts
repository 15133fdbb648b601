import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import type { FigureFormat } from '../../../core/figure/journals/JournalPreset.ts';
import { askPaperText } from '../../../core/figure/paper/askPaperText.ts';
import { sourceTsv } from '../../../core/figure/sourceData/sourceTsv.ts';
import type { FigureSpec } from '../../../core/figure/spec.ts';
import type { FigureExport } from '../../../ipc/contract.ts';
import type { PaperExport } from '../../../ipc/paperContract.ts';
import { onEvent, request } from '../../api.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { requestReport } from '../../state/requestReport.ts';
import { useDeviceRecords, useRunRecords } from '../../state/useAnalysisOptions.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface ExportChoice {
  readonly format: FigureFormat;
  readonly dpi: number;
  readonly withSourceData: boolean;
  readonly suggestedName: string;
}

type PaperChoice = Pick<PaperExport, 'formats' | 'dpi' | 'suggestedName'>;

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
  const runRecords = useRunRecords();
  const deviceRecords = useDeviceRecords();
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
    copyData: (spec: FigureSpec) =>
      run(async () => {
        await request('picture:copy', { kind: 'csv', content: sourceTsv(spec) });
        notifications.show({ color: 'teal', message: 'Copied to the clipboard' });
      }),
    /** Figure, Source Data and text into a folder that main asks for. */
    savePaper: (recipe: FigureExport['recipe'], choice: PaperChoice) =>
      run(async () => {
        const { devices } = useLibraryStore.getState();
        const document = await askPaperText(requestReport, recipe, {
          devices,
          runs: async (options) => (await request('library:read', options)).runs,
          runRecords,
          deviceRecords,
        });
        const result = await request('figure:paper', { recipe, document, ...choice });
        if (result.error !== null) throw new Error(result.error);
        if (!result.saved) return;
        const message = `Saved ${result.names.length} files in ${result.folder}`;
        notifications.show({ color: 'teal', message });
      }),
    cancel: () => {
      request('figure:cancel').catch(() => undefined);
    },
  };
}
