import type { FileHead } from '../Reader.ts';

/** The first line of a head without a byte order mark. */
export function firstLine(head: FileHead): string {
  return (head.lines[0] ?? '').replaceAll('\ufeff', '').trim();
}
