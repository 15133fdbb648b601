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
  return plan.kind === 'jv'
    ? new SweepTableParser(plan, head.place, decode, hints)
    : new TrackTableParser(plan, head.place, decode, hints);
}

/** What decides how a table is read; see `Reader.signature`. */
export function tableSignature(head: FileHead, planHints?: PlanHints): string {
  const { plan } = tablePlanOf(head, planHints);
  if (plan === null) return '';
  const columns = plan.columns.map((column) => [
    column.meaning,
    column.unit?.multiplier,
    column.unit?.divisor,
    plan.clocks.get(column.index),
  ]);
  return JSON.stringify([
    plan.kind,
    plan.delimiter,
    plan.decimalComma,
    plan.firstDataLine,
    plan.fieldCount,
    columns,
  ]);
}
