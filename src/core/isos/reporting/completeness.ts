import type { FilledRow } from './fillChecklist.ts';

/** How much of a checklist is answered. */
export interface Completeness {
  readonly filled: number;
  readonly applicable: number;
  /** A line for each row that lacks something: `A1 J-V: scan speed, dwell time`. */
  readonly missing: readonly string[];
}

/** Counts the fields of the rows that apply, and names the open ones. */
export function completeness(rows: readonly FilledRow[]): Completeness {
  let filled = 0;
  let applicable = 0;
  const missing: string[] = [];
  for (const row of rows) {
    if (!row.isApplicable) continue;
    const open = row.fields.filter(({ answer, known }) => answer === null && known === null);
    applicable += row.fields.length;
    filled += row.fields.length - open.length;
    if (open.length > 0) {
      missing.push(`${row.key} ${row.title}: ${open.map(({ label }) => label).join(', ')}`);
    }
  }
  return { filled, applicable, missing };
}
