import { firstLine } from './firstLine.ts';
import { tableFormat } from './tableFormat.ts';

/**
 * PalmSens PSTrace CSV: UTF-16, `Date and time measurement:,<ISO>`, a row of units, one cyclic sweep
 * per pair of columns. The turning point is not repeated; the last line is a lone U+FEFF.
 */
export const palmSensPsTraceReader = tableFormat({
  id: 'palmsens-pstrace',
  title: 'PalmSens PSTrace',
  matches: (head) =>
    /^Date and time:/.test(firstLine(head)) &&
    head.lines.slice(0, 12).some((line) => /^Date and time measurement:/.test(line)),
  plan: { kind: 'jv' },
});
