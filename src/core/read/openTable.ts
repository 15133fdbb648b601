import type { PlanHints } from './planTable.ts';
import type { DecodeBytes, FileHead, FileParser } from './Reader.ts';
import { SweepTableParser } from './SweepTableParser.ts';
import type { TableHints } from './TableHints.ts';
import { TrackTableParser } from './TrackTableParser.ts';
import { tablePlanOf } from './tablePlanOf.ts';

/** Opens the parser that fits the table in a head; null when there is no table of ours. */
export function openTable(
  head: FileHead,
  decode: DecodeBytes,
  hints: TableHints = {},
  planHints?: PlanHints,
): FileParser | null {
  const { plan } = tablePlanOf(head, planHints);
  if (plan === null) return null;
  const rowsInHead = Math.max(1, head.lines.length + 1 - plan.firstDataLine);
  return plan.kind === 'jv'
    ? new SweepTableParser(plan, head.place, decode, hints, rowsInHead)
    : new TrackTableParser(plan, head.place, decode, hints);
}
