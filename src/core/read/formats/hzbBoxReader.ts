import { closedShutter } from '../closedShutter.ts';
import { HzbBoxParser } from '../HzbBoxParser.ts';
import { hzbBoxColumns } from '../hzbBoxColumns.ts';
import { InfoParser } from '../InfoParser.ts';
import type { PlanHints } from '../planTable.ts';
import type { FileHead, Reader } from '../Reader.ts';
import { tablePlanOf } from '../tablePlanOf.ts';
import { tableSignature } from '../tableSignature.ts';
import { firstLine } from './firstLine.ts';

const hints: PlanHints = { kind: 'track', ignore: /InIV|Trigger|Shutter|Verschluss|Blende/i };

/** HZB ageing box, the raw file of all boxes: `Zeitstempel` and `Anlage_Box(b)_Probe(s)_Pixel(p)_…`. */
export const hzbBoxReader: Reader = {
  id: 'hzb-ageing-box',
  title: 'HZB ageing box, raw file',
  sniff: (head) => {
    const isIts = /^"?Zeitstempel"?;.*Box\(\d+\)_.*InTriggerSource/.test(firstLine(head));
    return isIts && tablePlanOf(head, hints).plan !== null ? 0.96 : 0;
  },
  signature: (head) => `${tableSignature(head, hints)} ${closedIn(head)}`,
  open: (head, decode) => {
    const { plan } = tablePlanOf(head, hints);
    return plan === null ? new InfoParser(null) : new HzbBoxParser(plan, head, decode);
  },
};

function closedIn(head: FileHead): number | null {
  const { plan } = tablePlanOf(head, hints);
  return plan === null ? null : closedShutter(plan, hzbBoxColumns(plan), head.lines);
}
