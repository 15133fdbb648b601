import type { AnnotationRecord } from '../../../core/records/records.ts';
import { eventTypes } from './eventTypes.ts';

/** `Note`, `Excluded`, or what happened: `Lamp changed`. */
export function annotationTitle({
  kind,
  eventType,
}: Pick<AnnotationRecord, 'kind' | 'eventType'>): string {
  if (kind === 'note') return 'Note';
  if (kind === 'exclusion') return 'Excluded';
  const known = eventTypes.find(({ type }) => type === eventType);
  return known === undefined || known.type === 'other' ? 'Event' : known.name;
}
