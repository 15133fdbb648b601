import type { AnnotationRecord } from '../records/records.ts';
import type { WeeklyWords } from './words/WeeklyWords.ts';

/** An annotation in a line: on what, what it is, what was written. */
export function noteText(
  annotation: AnnotationRecord,
  labelOf: (deviceId: string) => string,
  words: WeeklyWords,
): string {
  const { kind, eventType, deviceId, place, text, author } = annotation;
  const on =
    deviceId === null ? (place?.split(/[\\/]/).filter(Boolean).at(-1) ?? '') : labelOf(deviceId);
  const what =
    kind === 'note'
      ? words.note
      : kind === 'exclusion'
        ? words.excluded
        : words.events[eventType ?? 'other'];
  const [open, close] = words.brackets;
  const said = text.trim() === '' ? what : `${what}${words.colon}${text.trim()}`;
  return `${on === '' ? '' : `${on}, `}${said}${author === '' ? '' : `${open}${author}${close}`}`;
}
