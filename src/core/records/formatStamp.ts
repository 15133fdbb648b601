import type { Stamp } from './Stamp.ts';

/** The parts of a stamp. */
export interface StampParts {
  /** Since 1970, wall clock. */
  readonly milliseconds: number;
  /** Tells edits of the same millisecond apart. */
  readonly counter: number;
  /** Eight hexadecimal digits: one profile on one computer. */
  readonly replica: string;
}

/** The last millisecond of the year 9999: texts of later years would not sort. */
const latest = 253_402_300_799_999;

export function formatStamp({ milliseconds, counter, replica }: StampParts): Stamp {
  const within = Math.min(Math.max(Math.floor(milliseconds), 0), latest);
  const time = new Date(Number.isNaN(within) ? 0 : within).toISOString();
  return `${time}-${counter.toString(16).padStart(6, '0')}-${replica}`;
}
