import type { PlanHints } from './planTable.ts';
import type { FileHead } from './Reader.ts';
import { tablePlanOf } from './tablePlanOf.ts';

/** What decides how a table is read; see `Reader.signature`. */
export function tableSignature(head: FileHead, planHints?: PlanHints): string {
  const { plan } = tablePlanOf(head, planHints);
  if (plan === null) return '';
  const columns = plan.columns.map((column) => [
    column.meaning,
    column.unit?.multiplier,
    column.unit?.divisor,
    plan.clocks.get(column.index),
    plan.otherDecimals?.has(column.index),
  ]);
  return JSON.stringify([
    plan.kind,
    plan.delimiter,
    plan.decimalComma,
    plan.firstDataLine,
    plan.fieldCount,
    plan.mostFields,
    columns,
  ]);
}
