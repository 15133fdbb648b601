import { infoReader } from './infoReader.ts';

/** A JSON list of numbers beside a series of J-V files: the ages of the steps, in hours or days. */
export const timeAxisReader = infoReader(
  'time-axis',
  'Time axis of a series (JSON)',
  'A list of ages. It is not applied: the date of each measurement gives its age.',
  (_head, lines) => {
    const text = lines.join('');
    return /^\[[\s\d.,eE+-]*\d[\s\d.,eE+-]*\]?$/.test(text) ? 0.9 : 0;
  },
  (head) => /^[\s\ufeff]*\[/.test(head.lines.find((line) => /[^\s\ufeff]/.test(line)) ?? ''),
);
