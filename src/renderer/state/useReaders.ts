import { useEffect, useMemo } from 'react';
import { parseMapping } from '../../core/read/mapping/parseMapping.ts';
import type { TableMapping } from '../../core/read/mapping/TableMapping.ts';
import { request } from '../api.ts';
import type { ReaderRecord } from '../db/records.ts';
import { naturalOrder } from '../ui/naturalOrder.ts';
import { useLibraryStore } from './libraryStore.ts';
import { useRecordStore, useRecords } from './recordStore.ts';

/** A saved reader that this version does not understand. */
export interface UnusableReader {
  readonly id: string;
  readonly name: string;
  /** Why, in a sentence. */
  readonly reason: string;
  /** As it was saved. */
  readonly saved: ReaderRecord['mapping'];
}

/** All readers that can be used, live, in the order of their names. */
export function useReaders(): readonly ReaderRecord[] {
  const readers = useRecords('reader');
  return useMemo(
    () =>
      readers
        .filter(({ mapping }) => parseMapping(mapping).mapping !== null)
        .sort((a, b) => naturalOrder(a.mapping.name, b.mapping.name)),
    [readers],
  );
}

/** Saved readers that cannot be used any more, live: to be looked at, exported, deleted. */
export function useUnusableReaders(): readonly UnusableReader[] {
  const readers = useRecords('reader');
  return useMemo(
    () =>
      readers.flatMap(({ id, mapping: saved }) => {
        const { mapping, error } = parseMapping(saved);
        const name = `${(saved as Partial<typeof saved> | null)?.name ?? 'A reader without a name'}`;
        return mapping === null ? [{ id, name, reason: error, saved }] : [];
      }),
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
    const readers = JSON.parse(key) as TableMapping[];
    request('reader:apply', { readers }).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      useLibraryStore.setState({ notice: `Saved readers are not applied: ${reason}` });
    });
  }, [key]);
  const unusable = useUnusableReaders().length;
  useEffect(() => {
    if (unusable === 0) return;
    useLibraryStore.setState({
      notice: 'A saved reader cannot be used any more: see Settings, Readers.',
    });
  }, [unusable]);
}
