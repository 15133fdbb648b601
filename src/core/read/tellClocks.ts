import { cellNumber } from './cellNumber.ts';
import { epochWords } from './epochSeconds.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import { type SettledOrder, settleDateOrder } from './settleDateOrder.ts';
import type { ClockStyle } from './TablePlan.ts';
import type { TableRows } from './TableRows.ts';

/** What is taken for granted about the clocks of a table, and the order of its dates. */
export interface ClockNews {
  readonly order: SettledOrder['order'];
  /** A sentence each. */
  readonly assumptions: readonly string[];
}

const orderWords = { dayFirst: 'day/month/year', monthFirst: 'month/day/year' } as const;

/** Settles the order of day and month by the columns of dates; tells it, units and epochs where not sure. */
export function tellClocks(
  columns: readonly ColumnSpec[],
  clocks: ReadonlyMap<number, ClockStyle>,
  rows: TableRows,
): ClockNews {
  const assumptions: string[] = [];
  let order: SettledOrder['order'] = null;
  for (const { index, name, unit } of columns) {
    const style = clocks.get(index);
    if (style === 'number' && unit === null && rows.length > 0) {
      assumptions.push(`${name}: no unit given, taken as s.`);
    } else if (style === 'epoch') {
      const first = rows.column(index).find((cell) => cell !== '') ?? '';
      const words = epochWords(cellNumber(first, rows.decimalComma));
      if (words !== null) assumptions.push(`${name}: the numbers are taken as ${words}.`);
    } else if (style === 'stamp' || style === 'date') {
      const settled = settleDateOrder(rows.column(index));
      order ??= settled.order;
      if (settled.contradicts) {
        assumptions.push(
          `${name}: some dates can only be day/month/year, others only month/day/year; check the times.`,
        );
      } else if (settled.order !== null && !settled.isSure) {
        assumptions.push(
          `${name}: the dates are read as ${orderWords[settled.order]}, because they follow each other best so. If that is wrong, map this file.`,
        );
      }
    }
  }
  return { order, assumptions };
}
