import { annotationTitle } from '../../ui/annotations/annotationTitle.ts';
import { timeText } from './describeTime.ts';
import type { AnnotationMark } from './panelMarks.ts';

/** A mark in a line: `12 h (0.5 d): Lamp changed – by the night shift`. */
export function markText({ annotation, span }: AnnotationMark): string {
  const [from, to] = span;
  const when = to > from ? `${timeText(from)} to ${timeText(to)}` : timeText(from);
  const title = annotationTitle(annotation);
  const { text } = annotation;
  if (annotation.kind === 'note') return `${when}: ${text}`;
  return text === '' ? `${when}: ${title}` : `${when}: ${title} – ${text}`;
}
