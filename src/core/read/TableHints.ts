import type { DeviceIdentity } from '../device.ts';
import type { Quantity } from '../quantity.ts';
import type { FileFacts } from './FileFacts.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';

/** What a specific reader adds to the general table machinery. */
export interface TableHints {
  /** Quantities that the format prints but that are not to be trusted. */
  readonly distrusted?: readonly Quantity[];
  /** Said for every file of the format. */
  readonly assumptions?: readonly string[];
  /** Last word on device, area, light and time. */
  readonly facts?: (facts: FileFacts) => FileFacts;
  /** A person said for this kind of file how devices are named; the folder's pattern is not asked. */
  readonly isNamed?: boolean;
  /** Lines below the table that are no data and no fault (a printed average). */
  readonly footer?: RegExp;
  /** Gives a column another owner or direction than its name seems to say. */
  readonly column?: (column: ColumnSpec) => ColumnSpec;
  /** Last word on the device that a column or row of a log names. */
  readonly identity?: (identity: DeviceIdentity) => DeviceIdentity;
}
