import { firstLine } from './firstLine.ts';
import { tableFormat } from './tableFormat.ts';

/**
 * HZB short MPP track (SPO): power and current density negative, five digits only, so that times
 * repeat after 100 s. The program prints averages as prose between and after the rows.
 */
export const hzbShortMpptReader = tableFormat({
  id: 'hzb-short-mppt',
  title: 'HZB short MPP track',
  matches: (head) => /^total time \[s\]:/.test(firstLine(head)),
  plan: { kind: 'track' },
  hints: () => ({ footer: /^(max\. )?average power/ }),
});
