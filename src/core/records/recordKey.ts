import type { RecordType } from './records.ts';

/** One text for type and id, to find a record by. */
export function recordKey({ type, id }: { readonly type: RecordType; readonly id: string }) {
  return `${type}/${id}`;
}
