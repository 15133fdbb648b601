import { statfsSync } from 'node:fs';

const MOST_BYTES = 2e9;
const PART_OF_FREE = 0.05;

/** How large the cache may get: 2 GB, and at most 5 % of what is free on its disk (our own decision). */
export function cacheLimit(folder: string, usedBytes: number): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return Math.min(MOST_BYTES, PART_OF_FREE * (bavail * bsize + usedBytes));
  } catch {
    return MOST_BYTES;
  }
}
