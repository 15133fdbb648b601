import { useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import type { AnalysisOptions } from '../../core/series/queries.ts';
import type { AnnotationRecord, DeviceRecord, RunRecord } from '../db/records.ts';
import { analysisOptions } from './analysisOptions.ts';
import { useLibraryStore } from './libraryStore.ts';
import { useRecords } from './recordStore.ts';
import { useSourcesOf } from './useSourcesOf.ts';
import { useViewStore } from './viewStore.ts';

/** All annotations, live. */
export function useAnnotations(): readonly AnnotationRecord[] {
  return useRecords('annotation');
}

/** All device records, live. */
export function useDeviceRecords(): readonly DeviceRecord[] {
  return useRecords('device');
}

/** All run records, live. */
export function useRunRecords(): readonly RunRecord[] {
  return useRecords('run');
}

/**
 * The present options, the same object as long as their content is the same: a growing run brings a
 * new library four times a second, and must not look like a new question.
 */
export function useAnalysisOptions(): AnalysisOptions {
  const view = useViewStore(
    useShallow(({ reference, referenceValue, shelfDirection }) => ({
      reference,
      referenceValue,
      shelfDirection,
    })),
  );
  const annotations = useAnnotations();
  const records = useDeviceRecords();
  const runRecords = useRunRecords();
  const runs = useLibraryStore((state) => state.runs);
  const sourcesOf = useSourcesOf();
  const key = useMemo(
    () => JSON.stringify(analysisOptions(view, annotations, records, runRecords, runs, sourcesOf)),
    [view, annotations, records, runRecords, runs, sourcesOf],
  );
  return useMemo(() => JSON.parse(key) as AnalysisOptions, [key]);
}
