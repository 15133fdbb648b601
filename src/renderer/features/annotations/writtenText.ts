import { format } from 'date-fns';
import type { AnnotationRecord } from '../../db/records.ts';

/** `by Li Wei, 2025-03-01 10:00`; the clock is that of the computer it was written on. */
export function writtenText({
  author,
  writtenAt,
}: Pick<AnnotationRecord, 'author' | 'writtenAt'>): string {
  const when = writtenAt > 0 ? format(writtenAt, 'yyyy-MM-dd HH:mm') : '';
  return [author === '' ? '' : `by ${author}`, when].filter((part) => part !== '').join(', ');
}
