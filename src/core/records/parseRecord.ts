import { fieldOf } from './fieldOf.ts';
import { isSameValue } from './isSameValue.ts';
import { parseStamp } from './parseStamp.ts';
import { recordFields } from './recordFields.ts';
import type { AnyRecord, RecordType } from './records.ts';

export type ParsedRecord =
  | { readonly record: AnyRecord; readonly error: null }
  | { readonly record: null; readonly error: string };

const common = ['type', 'id', 'author', 'createdAt', 'updatedAt', 'clocks', 'deleted'];
const longestId = 512;

/** Checks untrusted JSON: a record of which every field fits comes out, or a sentence. */
export function parseRecord(json: unknown): ParsedRecord {
  const error = problemOf(json);
  return error === null
    ? { record: json as AnyRecord, error }
    : { record: null, error: `${nameOf(json)} ${error}` };
}

function problemOf(json: unknown): string | null {
  if (!isObject(json)) return 'is no record.';
  const { type, id, author, createdAt, updatedAt, clocks, deleted } = json;
  if (typeof type !== 'string' || !Object.hasOwn(recordFields, type)) return 'has no known type.';
  if (typeof id !== 'string' || id === '' || id.length > longestId) return 'has no id.';
  if (typeof author !== 'string' || author.length > longestId) return 'has no author.';
  if (typeof deleted !== 'boolean') return 'does not say whether it is deleted.';
  if (!isObject(clocks)) return 'has no clocks.';
  const stamps = [createdAt, updatedAt, ...Object.values(clocks)];
  if (stamps.some((stamp) => parseStamp(stamp) === null)) return 'has a time that cannot be read.';
  return problemOfFields(json as unknown as AnyRecord);
}

function problemOfFields(record: AnyRecord): string | null {
  const specs = recordFields[record.type];
  const ownId = record.type === 'device' ? 'deviceId' : record.type === 'run' ? 'runId' : null;
  if (ownId !== null && fieldOf(record, ownId) !== record.id)
    return `has another ${ownId} than id.`;
  const known = new Set([...common, ...Object.keys(specs), ...(ownId === null ? [] : [ownId])]);
  const unknown = Object.keys(record).find((field) => !known.has(field));
  if (unknown !== undefined) return `has a field ${quoted(unknown)} that is not known.`;
  for (const [field, { accepts, expects, empty }] of Object.entries(specs)) {
    const value = fieldOf(record, field);
    if (!accepts(value)) return `has a ${field} that is not ${expects}.`;
    if (record.clocks[field] === undefined && !isSameValue(value, empty))
      return `has a ${field} without a time.`;
  }
  if (record.deleted && record.clocks.deleted === undefined) return 'is deleted without a time.';
  const stray = Object.keys(record.clocks).find(
    (field) => field !== 'deleted' && specs[field] === undefined,
  );
  return stray === undefined ? null : `has a time for ${quoted(stray)}, which is not known.`;
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function nameOf(json: unknown): string {
  if (!isObject(json)) return 'An entry';
  const type: RecordType | string = typeof json.type === 'string' ? json.type : 'entry';
  return typeof json.id === 'string' ? `The ${quoted(type)} ${quoted(json.id)}` : 'An entry';
}

/** Text from a file in a sentence: short, and on one line. */
function quoted(text: string): string {
  return `“${text.slice(0, 60).replace(/\s+/g, ' ')}”`;
}
