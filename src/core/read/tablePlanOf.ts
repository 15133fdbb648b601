import { type PlanHints, type PlanResult, planTable } from './planTable.ts';
import type { FileHead } from './Reader.ts';

const plans = new WeakMap<FileHead, PlanResult>();

/** The plan of a head, made once although sniffing and opening both ask for it. */
export function tablePlanOf(head: FileHead, hints?: PlanHints): PlanResult {
  if (hints !== undefined) return planTable(head.lines, hints);
  let result = plans.get(head);
  if (result === undefined) {
    result = planTable(head.lines);
    plans.set(head, result);
  }
  return result;
}
