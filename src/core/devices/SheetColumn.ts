import type { Unit } from '../read/parseUnit.ts';
import type { DeviceField } from './DeviceValues.ts';

/** What a column of a sheet is: the name that finds the device, one of its fields, or of no use. */
export type SheetMeaning = 'device' | DeviceField | 'ignored';

export interface SheetColumn {
  readonly header: string;
  readonly meaning: SheetMeaning;
  /** Of an area; null: cm². */
  readonly unit: Unit | null;
}
