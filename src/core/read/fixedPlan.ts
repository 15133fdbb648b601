import { chooseDelimiter } from './chooseDelimiter.ts';
import { fieldLimits } from './fieldLimits.ts';
import { HeadCells } from './HeadCells.ts';
import { parseColumnHeader } from './parseColumnHeader.ts';
import { parsePreamble } from './parsePreamble.ts';
import type { FileHead } from './Reader.ts';
import { settleClocks } from './settleClocks.ts';
import { settleNumberMarks } from './settleNumberMarks.ts';
import { settleUnits } from './settleUnits.ts';
import type { TableKind, TablePlan } from './TablePlan.ts';
import { TableRows } from './TableRows.ts';
import { tellClocks } from './tellClocks.ts';

/** Lines of a head that are looked at. */
const linesLookedAt = 400;

/** A table whose columns its format knows, because the file prints no names. */
export interface FixedColumns {
  readonly kind: TableKind;
  /** Names as a header would print them, with units; '' for a field of no interest. */
  readonly names: readonly string[];
  /** False where rows of several kinds, of different lengths, stand in one file. */
  readonly isAlike?: boolean;
  readonly assumptions?: readonly string[];
}

/** The plan of a file without column names; null when no line has as many fields. */
export function fixedPlan(head: FileHead, fixed: FixedColumns): TablePlan | null {
  const separators = chooseDelimiter(head.lines);
  if (separators === null) return null;
  const cells = new HeadCells(head.lines, separators, Math.min(head.lines.length, linesLookedAt));
  const fewest = fixed.names.length;
  const data: number[] = [];
  for (let i = 0; i < cells.count; i++) {
    if (cells.isData(i) && cells.filledLength(i) >= fewest) data.push(i);
  }
  const at = data[0];
  if (at === undefined) return null;
  const rows = new TableRows(cells, data);
  const named = fixed.names.map((name, index) => parseColumnHeader(name, '', index));
  const { columns, assumptions } = settleUnits(named, rows);
  const clocks = settleClocks(columns, rows);
  const marks = settleNumberMarks(columns, rows, clocks);
  const told = tellClocks(columns, clocks, rows);
  return {
    ...separators,
    otherDecimals: marks.otherDecimals,
    kind: fixed.kind,
    headerText: '',
    firstDataLine: at + 1,
    fieldCount: fewest,
    ...(fixed.isAlike === false ? {} : { mostFields: fieldLimits(rows, columns).most }),
    columns,
    clocks,
    preamble: parsePreamble(head.lines.slice(0, at), separators.delimiter),
    assumptions: [
      ...(fixed.assumptions ?? []),
      ...assumptions,
      ...marks.assumptions,
      ...told.assumptions,
    ],
    dateOrder: told.order,
  };
}
