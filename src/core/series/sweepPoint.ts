import type { Sweep } from '../measurement.ts';
import type { DeviceSettings } from './DeviceSettings.ts';
import type { ShelfPoint } from './ShelfPoint.ts';
import type { SweepSource } from './StoredFile.ts';
import { sweepFigures } from './sweepFigures.ts';

/** One light sweep as a point of a run. A curve that delivers nowhere counts as 0: a dead device is data, not a missing point. */
export function sweepPoint(
  source: SweepSource,
  hours: number,
  settings: DeviceSettings,
): ShelfPoint {
  const { sweep } = source;
  const figures = sweepFigures(source, settings);
  const isDead = deliversNowhere(sweep) && figures.pmppMw === null && figures.pmppMwCm2 === null;
  const hasDensity = sweep.currentDensityMaCm2 !== null || figures.areaCm2 !== null;
  const missing = isDead ? 0 : Number.NaN;
  return {
    hours,
    path: source.path,
    figures: {
      pce: figures.pcePercent ?? (hasDensity ? missing : Number.NaN),
      powerDensity: figures.pmppMwCm2 ?? (hasDensity ? missing : Number.NaN),
      power: figures.pmppMw ?? missing,
      openCircuitVoltage: figures.vocV ?? Number.NaN,
      shortCircuitCurrentDensity: figures.jscMaCm2 ?? Number.NaN,
      fillFactor: figures.ff ?? Number.NaN,
      irradiance: sweep.irradianceMwCm2 ?? Number.NaN,
    },
  };
}

function deliversNowhere({ voltage, currentMa, currentDensityMaCm2 }: Sweep): boolean {
  const flow = currentDensityMaCm2 ?? currentMa;
  let measured = 0;
  for (let i = 0; i < voltage.length; i++) {
    const power = (voltage[i] as number) * (flow?.[i] ?? Number.NaN);
    if ((voltage[i] as number) > 0 && power > 0) return false;
    if ((voltage[i] as number) > 0 && Number.isFinite(power)) measured++;
  }
  return measured >= 3;
}
