import { canonicalJson } from './canonicalJson.ts';
import { fieldOf } from './fieldOf.ts';
import type { AnyRecord } from './records.ts';
import type { Stamp } from './Stamp.ts';

/**
 * Two states of one record become one: each field from its last writer by the stamp; the same stamp
 * (a profile that was copied) by the larger content. `a` itself comes back when `b` adds nothing. The order and number of merges do not matter
 * (Shapiro et al. 2011, CRDTs, doi 10.1007/978-3-642-24550-3_29; a register per field is our own decision).
 */
export function mergeRecord(a: AnyRecord, b: AnyRecord): AnyRecord {
  const taken = Object.keys(b.clocks).filter((field) => isNewer(b, a, field));
  const first = isEarlier(b, a) ? b : a;
  if (taken.length === 0 && first === a) return a;
  const merged: Record<string, unknown> = { ...a };
  const clocks: Record<string, Stamp> = { ...a.clocks };
  for (const field of taken) {
    merged[field] = fieldOf(b, field);
    clocks[field] = b.clocks[field] as Stamp;
  }
  merged.createdAt = first.createdAt;
  merged.author = first.author;
  merged.clocks = clocks;
  merged.updatedAt = newestOf(Object.values(clocks), first.createdAt);
  return merged as unknown as AnyRecord;
}

function isNewer(a: AnyRecord, b: AnyRecord, field: string): boolean {
  const [own = '', other = ''] = [a.clocks[field], b.clocks[field]];
  if (own !== other) return own > other;
  return canonicalJson(fieldOf(a, field)) > canonicalJson(fieldOf(b, field));
}

function isEarlier(a: AnyRecord, b: AnyRecord): boolean {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt;
  return a.author < b.author;
}

function newestOf(stamps: readonly Stamp[], least: Stamp): Stamp {
  return stamps.reduce((newest, stamp) => (stamp > newest ? stamp : newest), least);
}
