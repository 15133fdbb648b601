import { useEffect, useMemo } from 'react';
import { parseMapping } from '../../core/read/mapping/parseMapping.ts';
import { request } from '../api.ts';
import type { ReaderRecord } from '../db/records.ts';
import { naturalOrder } from '../ui/naturalOrder.ts';
import { useLibraryStore } from './libraryStore.ts';
import { useRecordStore, useRecords } from './recordStore.ts';

/** All readers that the person made, live, in the order of their names. */
export function useReaders(): readonly ReaderRecord[] {
  const readers = useRecords('reader');
  return useMemo(
    () => [...readers].sort((a, b) => naturalOrder(a.mapping.name, b.mapping.name)),
    [readers],
  );
}

/** Sends all readers to main at the start and whenever one changes. */
export function useReaderFeed(): void {
  // Before the database has answered an empty list would make main forget them all.
  const loaded = useRecordStore((state) => state.loaded);
  const records = useReaders();
  const key = useMemo(
    () => (loaded ? JSON.stringify(records.map(({ mapping }) => mapping)) : null),
    [loaded, records],
  );
  useEffect(() => {
    if (key === null) return;
    const all = JSON.parse(key) as unknown[];
    const readers = all.flatMap((json) => parseMapping(json).mapping ?? []);
    if (readers.length < all.length) {
      useLibraryStore.setState({ notice: 'A saved reader cannot be used any more: see Settings.' });
    }
    request('reader:apply', { readers }).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      useLibraryStore.setState({ notice: `Saved readers are not applied: ${reason}` });
    });
  }, [key]);
}
