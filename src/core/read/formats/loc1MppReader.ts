import { firstLine } from './firstLine.ts';
import { fixedFormat } from './fixedFormat.ts';

/**
 * `.MPP` log of a LabVIEW tracker: one line `measurement started at:` with day, month and year in
 * this order, then t, J, V and P without names.
 */
export const loc1MppReader = fixedFormat({
  id: 'labview-mpp-log',
  title: 'MPP log that begins with its start time',
  sniff: (head) => (/^measurement started at:/i.test(firstLine(head)) ? 0.95 : 0),
  columns: () => ({
    kind: 'track',
    names: ['Time (s)', 'Current density (mA/cm2)', 'Voltage (V)', 'Power density (mW/cm2)'],
    assumptions: [
      'The file names no columns; they are time (s), current density (mA/cm2), voltage (V) and power density (mW/cm2) in this format.',
    ],
  }),
});
