import { groupedNumber } from './groupedNumber.ts';
import { commaNumberText, numberText } from './numberTexts.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import type { ClockStyle } from './TablePlan.ts';
import type { TableRows } from './TableRows.ts';

export interface NumberMarks {
  /** Columns whose decimal mark is not the one of the table. */
  readonly otherDecimals: ReadonlySet<number>;
  /** What nothing decides, a sentence each. */
  readonly assumptions: readonly string[];
}

/** What the cells of a column say about its decimal mark. */
interface Evidence {
  readonly point: number;
  readonly comma: number;
  /** A cell such as `1,234` or `1.234`, which can mean either. */
  readonly open: string | null;
}

/** One group of three behind the mark, and no leading zero: a thousand or three decimals. */
const openText = /^[-+\u2212]?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Decides column by column what commas and points in numbers mean. The table's decimal mark holds, but
 * a column all of whose telling numbers (`0,95`, `1.234,5`) have the other one has that. Where numbers
 * such as `1,234` are all there is, in every column, nothing decides, and it is told.
 */
export function settleNumberMarks(
  columns: readonly ColumnSpec[],
  rows: TableRows,
  clocks: ReadonlyMap<number, ClockStyle>,
): NumberMarks {
  const otherDecimals = new Set<number>();
  if (!rows.hasCommasInCells) return { otherDecimals, assumptions: [] };
  let isDecided = false;
  let open: string | null = null;
  for (const { index, meaning } of columns) {
    if (!mayBeNumber(meaning, clocks.get(index))) continue;
    const evidence = evidenceOf(rows.column(index));
    if (evidence.point + evidence.comma > 0) isDecided = true;
    open ??= evidence.open;
    const isOther = rows.decimalComma
      ? evidence.point > 0 && evidence.comma === 0
      : evidence.comma > 0 && evidence.point === 0;
    if (isOther) otherDecimals.add(index);
  }
  if (isDecided || open === null) return { otherDecimals, assumptions: [] };
  const mark = open.includes(',') ? 'comma' : 'point';
  const isDecimal = rows.decimalComma === (mark === 'comma');
  const taken = isDecimal ? 'the decimal mark' : 'a mark between thousands';
  return {
    otherDecimals,
    assumptions: [
      `Numbers such as “${open}” could have three decimals or be thousands; the ${mark} is taken as ${taken}. If that is wrong, map this file.`,
    ],
  };
}

function mayBeNumber(meaning: ColumnSpec['meaning'], clock: ClockStyle | undefined): boolean {
  if (clock !== undefined) return clock === 'number' || clock === 'epoch';
  return meaning !== null && meaning !== 'ignored';
}

function evidenceOf(cells: readonly string[]): Evidence {
  let point = 0;
  let comma = 0;
  let open: string | null = null;
  for (const cell of cells) {
    if (openText.test(cell)) {
      open ??= cell;
      continue;
    }
    const asPoint = numberText.test(cell) || !Number.isNaN(groupedNumber(cell, false));
    const asComma = commaNumberText.test(cell) || !Number.isNaN(groupedNumber(cell, true));
    if (asPoint && !asComma && /[.,]/.test(cell)) point++;
    if (asComma && !asPoint) comma++;
  }
  return { point, comma, open };
}
