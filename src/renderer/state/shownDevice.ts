import type { DeviceState } from '../../core/series/queries.ts';
import type { DeviceRecord } from '../db/records.ts';

/** A device as the window shows it: what the person said stands before what the files say. */
export interface ShownDevice extends DeviceState {
  readonly batch: string | null;
  readonly fromFiles: Pick<DeviceState, 'label' | 'condition' | 'substrate' | 'pixel' | 'areaCm2'>;
}

/** Lays a record over a device. The area is the worker's own: it counts in every figure there. */
export function shownDevice(device: DeviceState, record: DeviceRecord | undefined): ShownDevice {
  const { label, condition, substrate, pixel, areaCm2InFiles } = device;
  return {
    ...device,
    label: record?.label ?? label,
    condition: record?.condition ?? condition,
    substrate: record?.substrate ?? substrate,
    pixel: record?.pixel ?? pixel,
    batch: record?.batch ?? null,
    fromFiles: { label, condition, substrate, pixel, areaCm2: areaCm2InFiles },
  };
}
