const separators = ['_', '-', ' ', '.'] as const;

const patterns: Readonly<Record<number, readonly string[]>> = {
  2: ['{condition}', '{any}'],
  3: ['{condition}', '{substrate}', '{pixel}'],
  4: ['{batch}', '{condition}', '{substrate}', '{pixel}'],
};

/** A pattern to begin with: by the separator that cuts most names into the same two to four parts. */
export function suggestNamePattern(names: readonly string[]): string {
  let best = '{device}';
  let bestCount = 0;
  for (const separator of separators) {
    const counts = new Map<number, number>();
    for (const name of names) {
      const parts = name.split(separator).length;
      if (parts in patterns) counts.set(parts, (counts.get(parts) ?? 0) + 1);
    }
    for (const [parts, count] of counts) {
      if (count <= bestCount) continue;
      bestCount = count;
      best = (patterns[parts] as readonly string[]).join(separator);
    }
  }
  return best;
}
