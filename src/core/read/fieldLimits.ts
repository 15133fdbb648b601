import type { ColumnSpec } from './parseColumnHeader.ts';
import type { TableRows } from './TableRows.ts';

/** How many fields a row of a table has at least and at most, empty ones at its end left out. */
export interface FieldLimits {
  readonly fewest: number;
  readonly most: number;
}

/** Part of a head's rows that must have a number of fields for it to be no accident. */
const usualPart = 0.1;

/**
 * What rows have as a rule, and no less: of so few rows as three none can say, because one that lost a
 * field would make all later ones look whole and shift their numbers, so every named column must be
 * there. More fields than the names and the usual rows have come of two lines in one; a length that a
 * tenth of the rows share is a habit of the tester.
 */
export function fieldLimits(rows: TableRows, columns: readonly ColumnSpec[]): FieldLimits {
  const usual = usualCount(rows, columns.length);
  const named = columns.filter(({ meaning }) => meaning !== null).map(({ index }) => index + 1);
  const fewest = rows.length >= 4 ? usual : Math.max(usual, ...named);
  let most = Math.max(fewest, columns.length);
  for (const [length, count] of rows.fieldCounts()) {
    // Two rows in one have nearly twice the fields.
    const isJoined = length >= 2 * usual - 1 && count * 2 < rows.length;
    if (count >= 2 && count >= usualPart * rows.length && !isJoined) most = Math.max(most, length);
  }
  return { fewest, most };
}

/**
 * Rows with twice the fields that there are names (one less where no mark stood between them) are two
 * in one, where rows of the named fields are there as well, or where so few rows are there that all of
 * them may have been damaged.
 */
function usualCount(rows: TableRows, names: number): number {
  const usual = rows.usualFieldCount();
  const isOfTwo = usual === 2 * names || usual === 2 * names - 1;
  const mayBeDamaged = rows.length < 4 || rows.fieldCounts().has(names);
  return names > 1 && isOfTwo && mayBeDamaged ? names : usual;
}
