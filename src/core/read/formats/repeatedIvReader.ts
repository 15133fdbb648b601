import type { Reader } from '../Reader.ts';
import { RepeatedIvParser } from '../RepeatedIvParser.ts';
import { firstLine } from './firstLine.ts';

/** `.IV` of a LabVIEW tester: one repetition per line, results of four cells in both directions. */
export const repeatedIvReader: Reader = {
  id: 'labview-iv',
  title: 'Repeated J-V of four cells (.IV)',
  sniff: (head) => (/\thysteresis\$/.test(firstLine(head)) ? 0.95 : 0),
  open: (head, decode) => new RepeatedIvParser(head.place, decode),
};
