/** Marks what is picked, and makes the first piece of each part a stop of the Tab key with a name. */
export function nameParts(
  host: Element,
  labels: ReadonlyMap<string, string>,
  selected: string | null,
): void {
  const seen = new Set<string>();
  for (const piece of host.querySelectorAll('[data-part]')) {
    const part = piece.getAttribute('data-part') as string;
    piece.toggleAttribute('data-selected', part === selected);
    if (part === 'ground' || seen.has(part)) continue;
    seen.add(part);
    piece.setAttribute('tabindex', '0');
    piece.setAttribute('role', 'button');
    piece.setAttribute('aria-label', labels.get(part) ?? part);
  }
}
