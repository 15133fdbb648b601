import type { NamePart } from '../read/mapping/NamePattern.ts';

/** What a name can tell about a device's record. */
export const recordNameParts = [
  'condition',
  'substrate',
  'pixel',
  'batch',
  'device',
  'any',
] as const satisfies readonly NamePart[];
