import type { AnyRecord, RecordType } from '../db/records.ts';
import { formatCount } from './formatCount.ts';

const words: Readonly<Record<RecordType, string>> = {
  annotation: 'annotation',
  device: 'device record',
  run: 'run record',
  condition: 'condition',
  reader: 'reader',
  view: 'saved view',
  recipe: 'figure recipe',
};

/** What there is, in words: `12 annotations, 3 device records`. Deleted ones are told as such. */
export function countRecords(records: readonly AnyRecord[]): string {
  const living = records.filter(({ deleted }) => !deleted);
  const parts = (Object.keys(words) as RecordType[]).flatMap((type) => {
    const count = living.filter((record) => record.type === type).length;
    return count === 0 ? [] : [formatCount(count, words[type])];
  });
  const gone = records.length - living.length;
  if (gone > 0) parts.push(formatCount(gone, 'deletion'));
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}
