import type { DeviceField, DeviceValues } from './DeviceValues.ts';
import { deviceFields } from './deviceFields.ts';
import type { KnownDevice } from './KnownDevice.ts';
import type { Proposal, ProposedState, ProposedValue } from './Proposal.ts';

/** Lays what was found beside what is known. Empty values say nothing and are left out. */
export function proposeValues(device: KnownDevice, found: DeviceValues): Proposal {
  const values = deviceFields.flatMap((field): ProposedValue[] => {
    const value = found[field];
    if (value === null || value === undefined || value === '') return [];
    const before = device.record[field] ?? null;
    const inFiles = device.fromFiles[field] ?? null;
    return [{ field, value, before, inFiles, state: stateOf(device, field, value) }];
  });
  return { device, values };
}

function stateOf(device: KnownDevice, field: DeviceField, value: string | number): ProposedState {
  const before = device.record[field] ?? null;
  if (before !== null) return before === value ? 'same' : 'conflict';
  return device.fromFiles[field] === value ? 'same' : 'new';
}
