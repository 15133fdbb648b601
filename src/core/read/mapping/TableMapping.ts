import type { Quantity } from '../../quantity.ts';
import type { Delimiter } from '../delimiter.ts';
import type { TableKind } from '../TablePlan.ts';
import type { MappedEncoding } from './mappedEncodings.ts';

export const mappingSchema = 'shelflight.reader/1';

/** What a person can say that a column is. */
export type MappedMeaning =
  | Quantity
  | 'time'
  | 'timestamp'
  | 'date'
  | 'timeOfDay'
  | 'channel'
  | 'device'
  | 'pixel'
  | 'condition'
  | 'direction'
  | 'ignored';

export interface MappedColumn {
  readonly meaning: MappedMeaning;
  /** As people write it (`mA/cm2`, `h`, `fraction`); null where the meaning has none. */
  readonly unit: string | null;
  /** -1: the tester prints the column with the other sign. */
  readonly sign: 1 | -1;
  /** The channel, pixel or scan direction a column belongs to where several stand side by side, or ''. */
  readonly owner: string;
}

/** By what other files of the tester are recognised, beside delimiter and columns. */
export interface MappingSignature {
  /** Cells of the row of names, levelled by `levelCell`; null for a table without one. */
  readonly header: readonly string[] | null;
  readonly columnCount: number;
  /** Keys of `key: value` lines above the table that every file has. */
  readonly preambleKeys: readonly string[];
}

/** Order of day and month; `auto`: told from the dates themselves. */
export type MappedDateOrder = 'auto' | 'dayFirst' | 'monthFirst';

/** Where a device's name stands, and which parts it has. */
export interface DeviceNaming {
  /** `name`: file name and folders; `column`: the column that names the device. */
  readonly source: 'name' | 'column';
  /** `{condition}_{substrate}_{pixel}`; a slash reaches into the folders. */
  readonly pattern: string;
}

/** How to read one kind of table, said once by a person: plain JSON, to be kept and shared. */
export interface TableMapping {
  readonly schema: typeof mappingSchema;
  /** A UUID: stays when name and content change. */
  readonly id: string;
  readonly name: string;
  /** Counts the changes. */
  readonly version: number;
  readonly signature: MappingSignature;
  /** Null: told from the bytes. */
  readonly encoding: MappedEncoding | null;
  readonly delimiter: Delimiter;
  readonly decimalMark: 'point' | 'comma';
  /** Counted from 1; null: the table has no row of names. */
  readonly headerLine: number | null;
  readonly firstDataLine: number;
  readonly columns: readonly MappedColumn[];
  readonly kind: TableKind;
  readonly dateOrder: MappedDateOrder;
  /** Null: from header, column or file name as in any other table. */
  readonly naming: DeviceNaming | null;
  /** Used where the file itself does not say. */
  readonly areaCm2: number | null;
  readonly irradianceMwCm2: number | null;
}
