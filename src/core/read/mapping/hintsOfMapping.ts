import type { DeviceIdentity } from '../../device.ts';
import type { FileFacts } from '../FileFacts.ts';
import type { FilePlace } from '../Reader.ts';
import type { TableHints } from '../TableHints.ts';
import { applyNamePattern, applyNamePatternToText, type NamedDevice } from './applyNamePattern.ts';
import type { TableMapping } from './TableMapping.ts';

/** What a mapping adds to the plan: who is measured, and what the file does not say. */
export function hintsOfMapping(mapping: TableMapping, place: FilePlace): TableHints {
  const { naming, areaCm2, irradianceMwCm2 } = mapping;
  const byName = naming?.source === 'name';
  const named = byName ? applyNamePattern(naming.pattern, place.path) : null;
  const facts = (facts: FileFacts): FileFacts => ({
    ...facts,
    device: named?.label ?? facts.device,
    condition: named?.condition ?? facts.condition,
    substrate: named?.substrate ?? facts.substrate,
    pixel: named?.pixel ?? facts.pixel,
    areaCm2: facts.areaCm2 ?? areaCm2,
    irradianceMwCm2: facts.irradianceMwCm2 ?? irradianceMwCm2,
  });
  const assumptions =
    byName && named === null
      ? [`The name does not fit the pattern ${naming.pattern}; the whole name is the device.`]
      : [];
  const isNamed = naming !== null;
  if (naming?.source !== 'column') return { facts, assumptions, isNamed };
  return {
    facts,
    isNamed,
    assumptions,
    identity: (identity) =>
      withNamed(identity, applyNamePatternToText(naming.pattern, identity.label)),
  };
}

function withNamed(identity: DeviceIdentity, named: NamedDevice | null): DeviceIdentity {
  if (named === null) return identity;
  return {
    ...identity,
    label: named.label,
    condition: named.condition ?? identity.condition,
    substrate: named.substrate ?? identity.substrate,
    pixel: named.pixel ?? identity.pixel,
  };
}
