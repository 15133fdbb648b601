import type { DeviceIdentity } from './device.ts';
import type { LocalSeconds, LocalTime } from './localTime.ts';
import type { Quantity } from './quantity.ts';
import type { Float64Column } from './series/Float64Column.ts';

/** Forward runs from short circuit towards open circuit, reverse the other way. */
export type Direction = 'forward' | 'reverse';
export type Illumination = 'light' | 'dark';

/**
 * One J-V sweep in one direction, points in scan order. A delivering cell has positive voltage and
 * positive current here, whatever the file's sign convention was. At least one of `currentMa` and
 * `currentDensityMaCm2` is present; the density only where the file itself gives it.
 */
export interface Sweep {
  readonly device: DeviceIdentity;
  readonly measuredAt: LocalTime | null;
  /** Age of the device at the sweep, where file or folder names give it instead of a date. */
  readonly ageHours: number | null;
  readonly direction: Direction;
  readonly illumination: Illumination;
  /** Null where the file does not say; analysis then uses the person's default and names it. */
  readonly irradianceMwCm2: number | null;
  readonly voltage: Float64Array;
  readonly currentMa: Float64Array | null;
  readonly currentDensityMaCm2: Float64Array | null;
}

/**
 * One device's rows in one file of a log (MPP, SPO) or of a table of J-V parameters. Columns grow in
 * place while the file grows; numbers are as the file gives them (unit converted, sign kept: the
 * sign convention is settled over the whole file by `FileContent.polarity`). A missing value is NaN.
 */
export interface Track {
  readonly device: DeviceIdentity;
  /** `steady`: power against time; `parameters`: J-V figures of merit per row. */
  readonly kind: 'steady' | 'parameters';
  /** Wall clock at `timeSeconds` = 0, where the file knows it. */
  readonly startedAt: LocalSeconds | null;
  /** What the lines above the table say; null or absent where they say nothing. */
  readonly irradianceMwCm2?: number | null;
  /** Scan direction, for tables of parameters that tell it. */
  readonly direction: Direction | null;
  readonly timeSeconds: Float64Column;
  readonly columns: ReadonlyMap<Quantity, Float64Column>;
  /** Quantities the file gives but that are not to be trusted as the run's value (a smoothed PCE). */
  readonly distrusted: ReadonlySet<Quantity>;
}
