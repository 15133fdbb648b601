import { type PlanHints, type PlanResult, planTable } from './planTable.ts';
import type { FileHead } from './Reader.ts';

const noHints: PlanHints = {};
const plans = new WeakMap<FileHead, Map<PlanHints, PlanResult>>();

/** The plan of a head, made once per hints although sniffing and opening both ask for it. */
export function tablePlanOf(head: FileHead, hints: PlanHints = noHints): PlanResult {
  let known = plans.get(head);
  if (known === undefined) {
    known = new Map();
    plans.set(head, known);
  }
  let result = known.get(hints);
  if (result === undefined) {
    result = planTable(head.lines, hints);
    known.set(hints, result);
  }
  return result;
}
