import { figuresOfMerit } from '../jv/figuresOfMerit.ts';
import type { DeviceSettings } from './DeviceSettings.ts';
import type { SweepSource } from './StoredFile.ts';

/** Figures of merit of one sweep, and what they were computed with. */
export interface SweepFigures extends ReturnType<typeof figuresOfMerit> {
  readonly areaCm2: number | null;
  readonly irradianceMwCm2: number;
}

const made = new WeakMap<object, SweepFigures>();

/**
 * Figures of merit of a sweep with the area of the device record, else the file, else the default, and
 * the file's irradiance or the default. Computed once per sweep and setting.
 */
export function sweepFigures({ sweep }: SweepSource, settings: DeviceSettings): SweepFigures {
  const irradianceMwCm2 = sweep.irradianceMwCm2 ?? settings.defaultIrradianceMwCm2;
  const own = sweep.device.areaCm2;
  const areaCm2 = settings.areaFrom === 'record' ? settings.areaCm2 : (own ?? settings.areaCm2);
  const before = made.get(sweep);
  if (before?.areaCm2 === areaCm2 && before?.irradianceMwCm2 === irradianceMwCm2) return before;
  const figures = {
    ...figuresOfMerit(sweep, areaCm2, irradianceMwCm2),
    areaCm2,
    irradianceMwCm2,
  };
  made.set(sweep, figures);
  return figures;
}
