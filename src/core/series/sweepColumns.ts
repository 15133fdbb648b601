import type { DeviceSettings } from './DeviceSettings.ts';
import type { SweepColumns } from './queries.ts';
import type { SweepSource } from './StoredFile.ts';
import { sweepFigures } from './sweepFigures.ts';

/** The points of a sweep: density where the file gives it or the area is known, else current. */
export function sweepColumns(source: SweepSource, settings: DeviceSettings): SweepColumns {
  const { sweep, id } = source;
  const { areaCm2 } = sweepFigures(source, settings);
  const voltage = sweep.voltage.slice();
  if (sweep.currentDensityMaCm2 !== null) {
    return { id, voltage, current: sweep.currentDensityMaCm2.slice(), unit: 'mA/cm2' };
  }
  const current = sweep.currentMa ?? new Float64Array(voltage.length).fill(Number.NaN);
  if (areaCm2 === null || !(areaCm2 > 0)) {
    return { id, voltage, current: current.slice(), unit: 'mA' };
  }
  return { id, voltage, current: current.map((value) => value / areaCm2), unit: 'mA/cm2' };
}
