import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import type { AnalysisOptions } from '../../core/series/queries.ts';
import { database } from '../db/database.ts';
import type { AnnotationRecord, DeviceRecord, RunRecord } from '../db/records.ts';
import { analysisOptions } from './analysisOptions.ts';
import { useLibraryStore } from './libraryStore.ts';
import { useViewStore } from './viewStore.ts';

const none: readonly never[] = [];

/** All annotations, live. */
export function useAnnotations(): readonly AnnotationRecord[] {
  return useLiveQuery(() => database.annotations.toArray(), [], none);
}

/** All device records, live. */
export function useDeviceRecords(): readonly DeviceRecord[] {
  return useLiveQuery(() => database.devices.toArray(), [], none);
}

/** All run records, live. */
export function useRunRecords(): readonly RunRecord[] {
  return useLiveQuery(() => database.runs.toArray(), [], none);
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
  const key = JSON.stringify(analysisOptions(view, annotations, records, runRecords, runs));
  return useMemo(() => JSON.parse(key) as AnalysisOptions, [key]);
}
