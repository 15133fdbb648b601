import { recordKey } from './recordKey.ts';
import type { AnyRecord } from './records.ts';

/**
 * A short text that is the same for the same records in any order and, but for chance (1 in 2^64),
 * only for them: which edits a record has seen is in its clocks.
 */
export function recordsDigest(records: readonly AnyRecord[]): string {
  let low = 0;
  let high = 0;
  for (const record of records) {
    const clocks = Object.entries(record.clocks).sort(([a], [b]) => (a < b ? -1 : 1));
    const text = `${recordKey(record)} ${record.createdAt} ${clocks.flat().join(' ')}`;
    low = (low + hash(text, 0x811c9dc5)) >>> 0;
    high = (high + hash(text, 0x9e3779b1)) >>> 0;
  }
  return `${records.length}-${hex(high)}${hex(low)}`;
}

/** FNV-1a over UTF-16 units, mixed once more (Fowler, Noll & Vo; murmur3's finalizer). */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
