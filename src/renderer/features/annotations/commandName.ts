import type { FieldsOf } from '../../db/records.ts';
import { annotationTitle } from '../../ui/annotations/annotationTitle.ts';

/** What undo calls it: `Write “Lamp changed” on chamber Box 2`. */
export function commandName(
  content: FieldsOf<'annotation'>,
  isNew: boolean,
  target: string,
): string {
  if (!isNew) return `Change what is written on ${target}`;
  if (content.kind === 'exclusion') return `Exclude points on ${target}`;
  if (content.kind === 'note') return `Write a note on ${target}`;
  const title = annotationTitle(content);
  return title === 'Event' ? `Write an event on ${target}` : `Write “${title}” on ${target}`;
}
