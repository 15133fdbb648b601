import { firstLine } from './firstLine.ts';
import { tableFormat } from './tableFormat.ts';

/**
 * KIT LTI J-V (LabVIEW): tab-separated `.csv`, curves [1] and [2] at one voltage and their average.
 * The file does not say which of the two is which direction; with `Hysteresis 1` both were scanned.
 */
export const kitLtiJvReader = tableFormat({
  id: 'kit-lti-jv',
  title: 'KIT LTI J-V',
  matches: (head) => /^LTI @ KIT/.test(firstLine(head)),
  plan: { kind: 'jv' },
  hints: (head) => {
    const both = head.lines.slice(0, 20).some((line) => /^Hysteresis\s+1/.test(line));
    if (!both) return {};
    return {
      column: (column) =>
        /\[2\]/.test(column.name) ? { ...column, direction: 'forward' } : column,
      assumptions: [
        'Curve [1] was taken in the order of the table, curve [2] the other way: the file does not say.',
      ],
    };
  },
});
