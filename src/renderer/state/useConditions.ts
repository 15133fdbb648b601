import { useMemo } from 'react';
import type { DeviceState } from '../../core/series/queries.ts';
import { naturalOrder } from '../ui/naturalOrder.ts';
import { useLibraryStore } from './libraryStore.ts';

/** The names of all conditions, in natural order: the order of their colours everywhere. */
export function conditionsOf(devices: readonly DeviceState[]): readonly string[] {
  const names = new Set<string>();
  for (const device of devices) if (device.condition !== null) names.add(device.condition);
  return [...names].sort(naturalOrder);
}

export function useConditions(): readonly string[] {
  const devices = useLibraryStore((state) => state.devices);
  return useMemo(() => conditionsOf(devices), [devices]);
}
