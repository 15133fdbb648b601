import type { ViewState } from './viewStore.ts';

/** A plain click, a click with Ctrl, a click with Shift. */
export type Picking = 'only' | 'toggle' | 'range';

type Picked = Pick<ViewState, 'selectedDeviceId' | 'pickedDeviceIds'>;

/**
 * The selection after a click on a device in a list. One picked device is simply the selected one;
 * with several, the one clicked last is the selected one. `order` is the list from top to bottom.
 */
export function pickDevices(
  { selectedDeviceId, pickedDeviceIds }: Picked,
  deviceId: string,
  how: Picking,
  order: readonly string[],
): Picked {
  if (how === 'only') {
    const isAlone = selectedDeviceId === deviceId && pickedDeviceIds.size < 2;
    return picked(isAlone ? [] : [deviceId], isAlone ? null : deviceId);
  }
  const before = new Set(pickedDeviceIds);
  if (selectedDeviceId !== null) before.add(selectedDeviceId);
  if (how === 'toggle') {
    if (!before.delete(deviceId)) return picked([...before, deviceId], deviceId);
    const last = [...before].at(-1) ?? null;
    return picked([...before], selectedDeviceId === deviceId ? last : selectedDeviceId);
  }
  const [from, to] = [order.indexOf(selectedDeviceId ?? deviceId), order.indexOf(deviceId)];
  if (from < 0 || to < 0) return picked([deviceId], deviceId);
  return picked(order.slice(Math.min(from, to), Math.max(from, to) + 1), selectedDeviceId);
}

function picked(deviceIds: readonly string[], selectedDeviceId: string | null): Picked {
  const first = deviceIds[0] ?? null;
  return {
    selectedDeviceId: selectedDeviceId ?? first,
    pickedDeviceIds: deviceIds.length < 2 ? new Set() : new Set(deviceIds),
  };
}
