import { chooseDelimiter } from './chooseDelimiter.ts';
import { isDataRow } from './isDataRow.ts';
import { parseColumnHeader } from './parseColumnHeader.ts';
import { parsePreamble } from './parsePreamble.ts';
import type { FileHead } from './Reader.ts';
import { settleClocks } from './settleClocks.ts';
import { settleUnits } from './settleUnits.ts';
import { splitCells } from './splitCells.ts';
import type { TableKind, TablePlan } from './TablePlan.ts';

/** A table whose columns its format knows, because the file prints no names. */
export interface FixedColumns {
  readonly kind: TableKind;
  /** Names as a header would print them, with units; '' for a field of no interest. */
  readonly names: readonly string[];
  readonly assumptions?: readonly string[];
}

/** The plan of a file without column names; null when no line has as many fields. */
export function fixedPlan(head: FileHead, fixed: FixedColumns): TablePlan | null {
  const separators = chooseDelimiter(head.lines);
  if (separators === null) return null;
  const cells = head.lines.slice(0, 400).map((line) => splitCells(line, separators.delimiter));
  const fewest = fixed.names.length;
  const isRow = (row: readonly string[]): boolean =>
    row.length >= fewest && isDataRow(row, separators.decimalComma);
  const at = cells.findIndex(isRow);
  if (at < 0) return null;
  const rows = cells.slice(at).filter(isRow);
  const named = fixed.names.map((name, index) => parseColumnHeader(name, '', index));
  const { columns, assumptions } = settleUnits(named, rows);
  return {
    ...separators,
    kind: fixed.kind,
    headerText: '',
    firstDataLine: at + 1,
    fieldCount: fewest,
    columns,
    clocks: settleClocks(columns, rows),
    preamble: parsePreamble(head.lines.slice(0, at), separators.delimiter),
    assumptions: [...(fixed.assumptions ?? []), ...assumptions],
  };
}
