import type { Changes } from '../../ipc/Changes.ts';

/**
 * The list after its changes. What has not changed stays the very object, and a list without changes
 * the very list: what draws one device is not asked to draw again because another one grew.
 */
export function applyChanges<T extends { readonly id: string }>(
  before: readonly T[],
  { changed, order }: Changes<T>,
): readonly T[] {
  if (changed.length === 0 && order === null) return before;
  const now = new Map(changed.map((item) => [item.id, item]));
  if (order === null) return before.map((item) => now.get(item.id) ?? item);
  const known = new Map(before.map((item) => [item.id, item]));
  return order.flatMap((id) => now.get(id) ?? known.get(id) ?? []);
}
