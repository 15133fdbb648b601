import type { DeviceValues } from './DeviceValues.ts';

/** A device as its files and its record describe it. */
export interface KnownDevice {
  readonly id: string;
  /** As shown: the record's, else the files'. */
  readonly label: string;
  /** Path of one of its files inside the source; null where there is none. */
  readonly filePath: string | null;
  readonly fromFiles: DeviceValues;
  /** What the person said before. */
  readonly record: DeviceValues;
}
