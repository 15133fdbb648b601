import { create } from 'zustand';
import { recordKey } from '../../core/records/recordKey.ts';
import type { AnyRecord, RecordOf, RecordType } from '../db/records.ts';

export interface RecordStoreState {
  /** False until the database has been read. */
  readonly loaded: boolean;
  /** Why the database cannot be used, in a sentence; null when all is well. */
  readonly failure: string | null;
  /** All records, tombstones too. */
  readonly byKey: ReadonlyMap<string, AnyRecord>;
  /** What is not deleted, by type; a list is a new one only when one of its records changed. */
  readonly living: { readonly [T in RecordType]: readonly RecordOf[T][] };
}

const nothing: RecordStoreState['living'] = {
  annotation: [],
  condition: [],
  device: [],
  reader: [],
  recipe: [],
  run: [],
  view: [],
};

/** A copy of the records for drawing; `useRecordFeed` keeps it as the database is, in every window. */
export const useRecordStore = create<RecordStoreState>()(() => ({
  loaded: false,
  failure: null,
  byKey: new Map(),
  living: nothing,
}));

/** The records of a type that are not deleted, live. */
export function useRecords<T extends RecordType>(type: T): readonly RecordOf[T][] {
  return useRecordStore((state) => state.living[type]);
}

/** Puts records in the place of those that were there. */
export function takeRecords(
  state: RecordStoreState,
  records: readonly AnyRecord[],
): Pick<RecordStoreState, 'byKey' | 'living'> {
  const byKey = new Map(state.byKey);
  for (const record of records) byKey.set(recordKey(record), record);
  const touched = new Set(records.map(({ type }) => type));
  const living: Record<string, AnyRecord[]> = {};
  for (const type of touched) living[type] = [];
  for (const record of byKey.values()) if (!record.deleted) living[record.type]?.push(record);
  return { byKey, living: { ...state.living, ...living } };
}
