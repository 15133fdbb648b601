import type { DeviceValues } from './DeviceValues.ts';
import type { Proposal } from './Proposal.ts';

/**
 * What has to be written, by device id. What is so already is not written; where the person said
 * something else before, `replaces` decides.
 */
export function changesOfProposals(
  proposals: readonly Proposal[],
  replaces: boolean,
): ReadonlyMap<string, DeviceValues> {
  const changes = new Map<string, DeviceValues>();
  for (const { device, values } of proposals) {
    const written = values.filter(
      ({ state }) => state === 'new' || (replaces && state === 'conflict'),
    );
    if (written.length === 0) continue;
    const own = Object.fromEntries(written.map(({ field, value }) => [field, value]));
    changes.set(device.id, { ...changes.get(device.id), ...own });
  }
  return changes;
}
