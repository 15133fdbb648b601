import type { HourSpan } from '../run.ts';
import { roundedText } from './roundedText.ts';

const mostSpans = 5;

/** `118–121 h (3 h), 200–200.5 h (0.5 h) and 12 more`. */
export function spansWords(spans: readonly HourSpan[]): string {
  const told = spans.slice(0, mostSpans).map(({ fromHours, toHours }) => {
    const length = roundedText(toHours - fromHours, 2);
    return `${roundedText(fromHours, 2)}–${roundedText(toHours, 2)} h (${length} h)`;
  });
  const more = spans.length - mostSpans;
  return more > 0 ? `${told.join(', ')} and ${more} more` : told.join(', ');
}
