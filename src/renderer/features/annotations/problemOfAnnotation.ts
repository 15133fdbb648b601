import type { FieldsOf } from '../../db/records.ts';

/** Why an annotation cannot be kept as it is, in a sentence; null when it can. */
export function problemOfAnnotation(
  content: FieldsOf<'annotation'>,
  pictures: number,
): string | null {
  const { kind, eventType, fromHours, toHours, fromTime, toTime, text } = content;
  if (fromHours === null && fromTime === null) return 'Say when it begins.';
  const isBackwards =
    (fromHours !== null && toHours !== null && toHours < fromHours) ||
    (fromTime !== null && toTime !== null && toTime < fromTime);
  if (isBackwards) return 'The end lies before the beginning.';
  if (kind === 'exclusion') {
    if (toHours === null && toTime === null) return 'An exclusion needs a beginning and an end.';
    return text.trim() === '' ? 'Say why these points do not count.' : null;
  }
  if (kind === 'event' && eventType !== null && eventType !== 'other') return null;
  return text.trim() === '' && pictures === 0 ? 'Write a few words.' : null;
}
