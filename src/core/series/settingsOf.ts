import type { DeviceSettings } from './DeviceSettings.ts';
import type { MergedIdentity } from './mergeIdentities.ts';
import type { DeviceOverride } from './queries.ts';

/** Settings used where files tell nothing. */
export interface StoreDefaults {
  readonly areaCm2: number | null;
  /** mW/cm2. */
  readonly irradianceMwCm2: number;
}

/** The area of the person's record goes before the file's, and that before the default. */
export function settingsOf(
  deviceId: string,
  identity: MergedIdentity,
  overrides: readonly DeviceOverride[],
  defaults: StoreDefaults,
): DeviceSettings {
  const record = overrides.find((override) => override.deviceId === deviceId)?.areaCm2 ?? null;
  const areaCm2 = record ?? identity.areaCm2 ?? defaults.areaCm2;
  const areaFrom =
    record !== null
      ? 'record'
      : identity.areaCm2 !== null
        ? 'file'
        : defaults.areaCm2 !== null
          ? 'default'
          : null;
  return { areaCm2, areaFrom, defaultIrradianceMwCm2: defaults.irradianceMwCm2 };
}
