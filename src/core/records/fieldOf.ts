import type { AnyRecord } from './records.ts';

/** The value of a field by its name; `deleted` is a field as well. */
export function fieldOf(record: AnyRecord, field: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[field];
}
