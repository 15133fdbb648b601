import type { Separators } from './chooseDelimiter.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import type { PreambleEntry } from './parsePreamble.ts';
import type { DateOrder } from './parseTimestamp.ts';

/** How a time column is written; `number` is an elapsed time in the header's unit. */
export type ClockStyle = 'number' | 'stamp' | 'date' | 'timeOfDay' | 'duration' | 'epoch';

export type TableKind = 'jv' | 'track' | 'parameters';

/** Where a table stands in a file and what its columns are. */
export interface TablePlan extends Separators {
  readonly kind: TableKind;
  /** The row of names as printed; a repeat of it further down starts a new block. */
  readonly headerText: string;
  /** First line of data, counted from 1. */
  readonly firstDataLine: number;
  /** Fields that a whole row has at least. */
  readonly fieldCount: number;
  /** Fields that a row may have at most, empty ones at its end left out; absent where nothing tells. */
  readonly mostFields?: number;
  readonly columns: readonly ColumnSpec[];
  /** Clock style of each column that tells a time, by column index. */
  readonly clocks: ReadonlyMap<number, ClockStyle>;
  readonly preamble: readonly PreambleEntry[];
  /** The table gives no unit for some columns; what was assumed, a sentence each. */
  readonly assumptions: readonly string[];
  /** Columns whose decimal mark is not the one of the table. */
  readonly otherDecimals?: ReadonlySet<number>;
  /** Order of day and month where it is known beforehand. */
  readonly dateOrder?: DateOrder;
}
