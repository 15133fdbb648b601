import type { Quantity } from '../quantity.ts';
import { leastIrradiance } from './leastIrradiance.ts';
import type { TrackSource } from './TrackSource.ts';

/** The value of one row, in the canonical unit; NaN where missing. Valid until the track grows. */
export type RowReader = (row: number) => number;

/** What turns power into power density and that into PCE; null where unknown. */
export interface DeviceScale {
  readonly areaCm2: number | null;
  readonly irradianceMwCm2: number | null;
}

/** Only what the file itself gives. */
export const asPrinted: DeviceScale = { areaCm2: null, irradianceMwCm2: null };

/**
 * How a quantity of a track is read, row by row, with the file's signs settled; null when the file
 * does not give it. The file's own column comes first, then the product of voltage and current, then a
 * conversion by the area. PCE is the file's own unless that is distrusted (smoothed), otherwise 100 x
 * power density / irradiance: the one above the table, the one logged beside the row, the default.
 */
export function trackQuantity(
  source: TrackSource,
  quantity: Quantity,
  scale: DeviceScale,
): RowReader | null {
  const area = scale.areaCm2 !== null && scale.areaCm2 > 0 ? scale.areaCm2 : null;
  const { polarity } = source;
  switch (quantity) {
    case 'voltage':
      return printed(source, 'voltage', polarity.voltage);
    case 'current':
      return (
        printed(source, 'current', polarity.current) ??
        times(printed(source, 'currentDensity', polarity.current), area)
      );
    case 'currentDensity':
      return (
        printed(source, 'currentDensity', polarity.current) ??
        times(printed(source, 'current', polarity.current), area && 1 / area)
      );
    case 'powerDensity':
      return (
        printed(source, 'powerDensity', polarity.power) ??
        product(source, 'currentDensity') ??
        times(
          product(source, 'current') ?? printed(source, 'power', polarity.power),
          area && 1 / area,
        )
      );
    case 'power':
      return (
        product(source, 'current') ??
        printed(source, 'power', polarity.power) ??
        times(
          printed(source, 'powerDensity', polarity.power) ?? product(source, 'currentDensity'),
          area,
        )
      );
    case 'pce':
      return pceReader(source, scale);
    case 'openCircuitVoltage':
      return printed(source, quantity, polarity.openCircuitVoltage);
    case 'shortCircuitCurrentDensity':
      return printed(source, quantity, polarity.shortCircuitCurrentDensity);
    default:
      return printed(source, quantity, 1);
  }
}

/** Whether the PCE of a track rests on the irradiance of the person's settings. */
export function takesDefaultIrradiance(source: TrackSource, scale: DeviceScale): boolean {
  const { track, scan } = source;
  if (scan.present.has('pce') && !track.distrusted.has('pce')) return false;
  if (track.irradianceMwCm2 || scan.hasLight || !scale.irradianceMwCm2) return false;
  return trackQuantity(source, 'powerDensity', scale) !== null;
}

function pceReader(source: TrackSource, scale: DeviceScale): RowReader | null {
  const { track, scan, polarity } = source;
  const own = printed(source, 'pce', polarity.pce);
  if (own !== null && !track.distrusted.has('pce')) return own;
  const density = trackQuantity(source, 'powerDensity', scale);
  const logged = scan.hasLight ? track.columns.get('irradiance')?.values() : undefined;
  if (density !== null && !track.irradianceMwCm2 && logged !== undefined) {
    // In the dark there is no PCE.
    return (row) => {
      const irradiance = logged[row] as number;
      return irradiance >= leastIrradiance ? (100 * density(row)) / irradiance : Number.NaN;
    };
  }
  const irradiance = track.irradianceMwCm2 || scale.irradianceMwCm2;
  const factor = irradiance !== null && irradiance > 0 ? 100 / irradiance : null;
  return times(density, factor) ?? own;
}

function printed(source: TrackSource, quantity: Quantity, sign: number): RowReader | null {
  const column = source.track.columns.get(quantity);
  if (column === undefined || !source.scan.present.has(quantity)) return null;
  const values = column.values();
  return sign === 1 ? (row) => values[row] as number : (row) => -(values[row] as number);
}

/** voltage x current of the row. */
function product(
  source: TrackSource,
  currentQuantity: 'current' | 'currentDensity',
): RowReader | null {
  const { present } = source.scan;
  const voltage = source.track.columns.get('voltage')?.values();
  const current = source.track.columns.get(currentQuantity)?.values();
  if (voltage === undefined || current === undefined) return null;
  if (!present.has('voltage') || !present.has(currentQuantity)) return null;
  const sign = source.polarity.voltage * source.polarity.current;
  return (row) => sign * (voltage[row] as number) * (current[row] as number);
}

function times(reader: RowReader | null, factor: number | null): RowReader | null {
  if (reader === null || factor === null) return null;
  return (row) => factor * reader(row);
}
