import { mergeStates } from './mergeStates.ts';
import { parseRecord } from './parseRecord.ts';
import { parseStamp } from './parseStamp.ts';
import type { RecordState } from './RecordState.ts';
import type { AnyRecord } from './records.ts';
import { recordsSchema } from './recordsFile.ts';

export type ParsedRecordsFile =
  | { readonly state: RecordState; readonly error: null }
  | { readonly state: null; readonly error: string };

const mostRecords = 1_000_000;
const mostReplicas = 10_000;
const nothing: RecordState = { records: [], seen: {} };

/** Checks untrusted JSON: all records of the file, or a sentence; one fault refuses them all. */
export function parseRecordsFile(json: unknown): ParsedRecordsFile {
  const refuse = (error: string): ParsedRecordsFile => ({ state: null, error });
  if (typeof json !== 'object' || json === null) return refuse('This is no file of records.');
  const { schema, seen, records } = json as Readonly<Record<string, unknown>>;
  if (schema !== recordsSchema) return refuse(schemaProblem(schema));
  if (!isSeen(seen)) return refuse('It does not say whose edits it holds (“seen”).');
  if (!Array.isArray(records)) return refuse('It holds no list of records.');
  if (records.length > mostRecords) return refuse(`It holds more than ${mostRecords} records.`);
  const parsed: AnyRecord[] = [];
  for (const [index, entry] of records.entries()) {
    const { record, error } = parseRecord(entry);
    if (record === null) return refuse(`Record ${index + 1} is not in order: ${error}`);
    parsed.push(record);
  }
  // A record that is in it twice becomes one.
  return { state: mergeStates({ records: parsed, seen }, nothing), error: null };
}

function isSeen(value: unknown): value is RecordState['seen'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= mostReplicas &&
    entries.every(([replica, stamp]) => /^[0-9a-f]{8}$/.test(replica) && parseStamp(stamp) !== null)
  );
}

function schemaProblem(schema: unknown): string {
  if (typeof schema === 'string' && /^shelflight\.records\/\d{1,6}$/.test(schema)) {
    return `It was written by another version of Shelflight (${schema}; this one reads ${recordsSchema}).`;
  }
  return `This is no file of records: it has no schema “${recordsSchema}”.`;
}
