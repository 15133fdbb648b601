import type { FileHead } from '../Reader.ts';

/** The file's own name in lower case. */
export function fileName(head: FileHead): string {
  return (head.place.path.split('/').pop() ?? '').toLowerCase();
}
