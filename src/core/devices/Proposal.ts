import type { DeviceField } from './DeviceValues.ts';
import type { KnownDevice } from './KnownDevice.ts';

/**
 * `new`: nothing was said before; `same`: it is so already; `conflict`: the person said something
 * else before.
 */
export type ProposedState = 'new' | 'same' | 'conflict';

export interface ProposedValue {
  readonly field: DeviceField;
  readonly value: string | number;
  /** In the record before; null where nothing was said. */
  readonly before: string | number | null;
  /** What the files say; null where they are silent. */
  readonly inFiles: string | number | null;
  readonly state: ProposedState;
}

/** What a name or a row of a sheet says about one device. */
export interface Proposal {
  readonly device: KnownDevice;
  readonly values: readonly ProposedValue[];
}
