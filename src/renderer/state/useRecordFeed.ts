import { useEffect } from 'react';
import { watchRecords } from '../db/watchRecords.ts';
import { sentenceOf } from '../ui/sentenceOf.ts';
import { takeRecords, useRecordStore } from './recordStore.ts';

/** Keeps the record store as the database is, for as long as the window lives. */
export function useRecordFeed(): void {
  useEffect(
    () =>
      watchRecords({
        loaded: (records) =>
          useRecordStore.setState((state) => ({
            ...takeRecords(state, records),
            loaded: true,
            failure: null,
          })),
        changed: (records) => useRecordStore.setState((state) => takeRecords(state, records)),
        failed: (error) => useRecordStore.setState({ failure: sentenceOf(error) }),
      }),
    [],
  );
}
