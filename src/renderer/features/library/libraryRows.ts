import type { ShownDevice } from '../../state/shownDevice.ts';
import { naturalOrder } from '../../ui/naturalOrder.ts';

/** A line of the library: a condition, or a device under it. */
export type LibraryRow =
  | { readonly kind: 'condition'; readonly condition: string | null; readonly count: number }
  | { readonly kind: 'device'; readonly device: ShownDevice };

/**
 * Conditions in natural order, each followed by its devices in natural order; devices without a
 * condition come last. `search` keeps the devices whose label, condition, substrate, batch or
 * name in the files holds it.
 */
export function libraryRows(
  devices: readonly ShownDevice[],
  search: string,
): readonly LibraryRow[] {
  const wanted = search.trim().toLowerCase();
  const groups = new Map<string | null, ShownDevice[]>();
  for (const device of devices) {
    const { label, condition, substrate, batch, fromFiles } = device;
    const text = [label, condition, substrate, batch, fromFiles.label].join(' ').toLowerCase();
    if (wanted !== '' && !text.includes(wanted)) continue;
    const members = groups.get(device.condition);
    if (members) members.push(device);
    else groups.set(device.condition, [device]);
  }
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : naturalOrder(a, b)))
    .flatMap(([condition, members]): LibraryRow[] => [
      { kind: 'condition', condition, count: members.length },
      ...members
        .sort((a, b) => naturalOrder(a.label, b.label))
        .map((device): LibraryRow => ({ kind: 'device', device })),
    ]);
}
