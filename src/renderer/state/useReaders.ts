import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo } from 'react';
import { parseMapping } from '../../core/read/mapping/parseMapping.ts';
import { request } from '../api.ts';
import { database } from '../db/database.ts';
import type { ReaderRecord } from '../db/records.ts';
import { naturalOrder } from '../ui/naturalOrder.ts';
import { useLibraryStore } from './libraryStore.ts';

const none: readonly ReaderRecord[] = [];

/** All readers that the person made, live, in the order of their names. */
export function useReaders(): readonly ReaderRecord[] {
  return useLiveQuery(sortedReaders, [], none);
}

/** Sends all readers to main at the start and whenever one changes. */
export function useReaderFeed(): void {
  // Undefined until the database has answered: an empty list would make main forget them all.
  const records = useLiveQuery(sortedReaders, []);
  const key = useMemo(
    () => (records === undefined ? null : JSON.stringify(records.map(({ mapping }) => mapping))),
    [records],
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

async function sortedReaders(): Promise<readonly ReaderRecord[]> {
  const records = await database.readers.toArray();
  return records.sort((a, b) => naturalOrder(a.mapping.name, b.mapping.name));
}
