import {
  type PlanHints,
  type PlanResult,
  planAmong,
  type TablesInHead,
  tablesInHead,
} from './planTable.ts';
import type { FileHead } from './Reader.ts';

const noHints: PlanHints = {};
const known = new WeakMap<FileHead, Map<PlanHints, TablesInHead>>();

/** The plan of a head. Its tables are found once per hints although all readers ask for them. */
export function tablePlanOf(head: FileHead, hints: PlanHints = noHints): PlanResult {
  let found = known.get(head);
  if (found === undefined) {
    found = new Map();
    known.set(head, found);
  }
  const { several = false, ...others } = hints;
  const key = Object.keys(others).length === 0 ? noHints : hints;
  let tables = found.get(key);
  if (tables === undefined) {
    tables = tablesInHead(head.lines, key);
    found.set(key, tables);
  }
  return planAmong(tables, several);
}
