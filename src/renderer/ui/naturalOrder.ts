const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Compares as people count: s2 before s10. */
export function naturalOrder(a: string, b: string): number {
  return collator.compare(a, b);
}
