/**
 * `next` with every item that says the same as the former one of its id replaced by that very
 * object, and `former` itself when nothing changed: what draws one device is then not asked to draw
 * again because another one grew.
 */
export function keepEqual<T extends { readonly id: string }>(
  former: readonly T[],
  next: readonly T[],
): readonly T[] {
  const before = new Map(former.map((item) => [item.id, item]));
  const kept = next.map((item) => {
    const same = before.get(item.id);
    return same !== undefined && JSON.stringify(same) === JSON.stringify(item) ? same : item;
  });
  const unchanged =
    kept.length === former.length && kept.every((item, index) => item === former[index]);
  return unchanged ? former : kept;
}
