import { AgedJvParser } from '../AgedJvParser.ts';
import type { Reader } from '../Reader.ts';
import { firstLine } from './firstLine.ts';

/**
 * Results of a series of sweeps, a row each (`Time [h]`, `ISC[A]`, ... area in mm2, the original
 * file's name), and below them one table with a voltage and a current density per sweep under the
 * hours of exposure.
 */
export const agedJvReader: Reader = {
  id: 'labview-jv-series',
  title: 'J-V series with a table of results above',
  sniff: (head) => {
    if (!/^Time \[h\]\tISC ?\[A\]\tJSC/i.test(firstLine(head))) return 0;
    return head.lines.some((line) => /^U \[V\]\/Exposure \[h\]\t/.test(line)) ? 0.95 : 0;
  },
  open: (head, decode) => new AgedJvParser(head.place, decode),
};
