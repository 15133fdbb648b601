import { formatLocalTime } from '../localTime.ts';
import type { DeviceSettings } from './DeviceSettings.ts';
import type { SweepState } from './queries.ts';
import type { SweepSource } from './StoredFile.ts';
import { sweepFigures } from './sweepFigures.ts';

/** One row of the list of sweeps. */
export function sweepState(
  source: SweepSource,
  deviceId: string,
  ageHours: number | null,
  settings: DeviceSettings,
): SweepState {
  const { sweep } = source;
  const figures = sweepFigures(source, settings);
  return {
    id: source.id,
    deviceId,
    file: source.path,
    measuredAt: sweep.measuredAt === null ? null : formatLocalTime(sweep.measuredAt),
    ageHours,
    direction: sweep.direction,
    illumination: sweep.illumination,
    irradianceMwCm2: sweep.irradianceMwCm2,
    areaCm2: figures.areaCm2,
    points: sweep.voltage.length,
    jscMaCm2: figures.jscMaCm2,
    vocV: figures.vocV,
    ff: figures.ff,
    pcePercent: figures.pcePercent,
    vmppV: figures.vmppV,
    jmppMaCm2: figures.jmppMaCm2,
    pmppMwCm2: figures.pmppMwCm2,
    rSeriesOhmCm2: figures.rSeriesOhmCm2,
    rShuntOhmCm2: figures.rShuntOhmCm2,
  };
}
