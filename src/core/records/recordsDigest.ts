import type { AnyRecord } from './records.ts';

/** Sums that grow with every record; the order does not matter. */
export interface DigestSums {
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

export const emptyDigest: DigestSums = { count: 0, low: 0, high: 0 };

/**
 * A short text that is the same for the same records in any order and, but for chance (1 in 2^32),
 * only for them: which edits a record has seen is in its clocks.
 */
export function recordsDigest(records: readonly AnyRecord[]): string {
  return digestText(addToDigest(emptyDigest, records));
}

/** For many records in turns, so that a window keeps its frames. */
export function addToDigest(sums: DigestSums, records: readonly AnyRecord[]): DigestSums {
  let { low, high } = sums;
  for (const { type, id, createdAt, clocks } of records) {
    let own = hash(createdAt, hash(id, hash(type, 0x811c9dc5)));
    const start = own;
    for (const field in clocks) own = (own + hash(clocks[field] ?? '', hash(field, start))) >>> 0;
    low = (low + mixed(own)) >>> 0;
    high = (high + mixed(own ^ 0x9e3779b1 ^ start)) >>> 0;
  }
  return { count: sums.count + records.length, low, high };
}

export function digestText({ count, low, high }: DigestSums): string {
  const hex = (value: number) => value.toString(16).padStart(8, '0');
  return `${count}-${hex(high)}${hex(low)}`;
}

/** FNV-1a over UTF-16 units (Fowler, Noll & Vo). */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** The finalizer of murmur3 (Appleby). */
function mixed(value: number): number {
  const half = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (whole ^ (whole >>> 16)) >>> 0;
}
