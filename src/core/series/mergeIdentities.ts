import type { DeviceIdentity } from '../device.ts';

/** A device as its files describe it together. */
export interface MergedIdentity extends DeviceIdentity {
  /** All areas that files give for it; more than one is a contradiction. */
  readonly areas: readonly number[];
}

/** The first file (by name) that knows something about a device is believed. */
export function mergeIdentities(
  deviceId: string,
  identities: readonly DeviceIdentity[],
): MergedIdentity {
  const firstKnown = <T>(pick: (identity: DeviceIdentity) => T | null): T | null => {
    for (const identity of identities) {
      const value = pick(identity);
      if (value !== null) return value;
    }
    return null;
  };
  const areas = identities
    .map(({ areaCm2 }) => areaCm2)
    .filter((area): area is number => area !== null && area > 0);
  return {
    label: identities[0]?.label ?? deviceId,
    condition: firstKnown(({ condition }) => condition),
    substrate: firstKnown(({ substrate }) => substrate),
    pixel: firstKnown(({ pixel }) => pixel),
    areaCm2: areas[0] ?? null,
    areas: different(areas),
  };
}

/** Areas within 1 % of each other are one area, printed with more or fewer digits. */
function different(areas: readonly number[]): number[] {
  const found: number[] = [];
  for (const area of areas) {
    if (!found.some((known) => Math.abs(known - area) <= 0.01 * known)) found.push(area);
  }
  return found;
}
