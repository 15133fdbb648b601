import { matchNamePattern } from '../read/mapping/matchNamePattern.ts';
import { type NamePattern, parseNamePattern } from '../read/mapping/NamePattern.ts';
import { patternText } from '../read/mapping/patternText.ts';
import type { DeviceValues } from './DeviceValues.ts';
import type { KnownDevice } from './KnownDevice.ts';
import type { Proposal } from './Proposal.ts';
import { proposeValues } from './proposeValues.ts';
import { recordNameParts } from './recordNameParts.ts';

/** Which name is read: the device's own, or that of its first file, with folders for each slash. */
export type NameSource = 'device' | 'file';

export interface NameReading {
  readonly proposals: readonly Proposal[];
  /** Devices whose name does not fit the pattern. */
  readonly unfit: readonly KnownDevice[];
  /** What is wrong with the pattern, a sentence; null when nothing is. */
  readonly problem: string | null;
}

/** What a pattern such as `{condition}_{substrate}_{pixel}` finds in the names of devices. */
export function readNames(
  pattern: string,
  source: NameSource,
  devices: readonly KnownDevice[],
): NameReading {
  const parsed = parseNamePattern(pattern, recordNameParts);
  if (parsed.pattern === null) return { proposals: [], unfit: [], problem: parsed.error };
  const proposals: Proposal[] = [];
  const unfit: KnownDevice[] = [];
  for (const device of devices) {
    const values = valuesOf(parsed.pattern, nameOf(device, source, parsed.pattern), source);
    if (values === null) unfit.push(device);
    else proposals.push(proposeValues(device, values));
  }
  return { proposals, unfit, problem: null };
}

/** The files' own label, which a label given before does not hide. */
function nameOf(device: KnownDevice, source: NameSource, pattern: NamePattern): string | null {
  if (source === 'device') return device.fromFiles.label ?? device.label;
  return device.filePath === null ? null : patternText(pattern, device.filePath);
}

function valuesOf(
  pattern: NamePattern,
  name: string | null,
  source: NameSource,
): DeviceValues | null {
  const match = name === null ? null : matchNamePattern(pattern, name, source === 'file');
  if (match === null) return null;
  const { parts } = match;
  return {
    label: parts.get('device') ?? null,
    condition: parts.get('condition') ?? null,
    substrate: parts.get('substrate') ?? null,
    pixel: parts.get('pixel') ?? null,
    batch: parts.get('batch') ?? null,
  };
}
