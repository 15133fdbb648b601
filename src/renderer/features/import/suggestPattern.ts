const partsByCount: readonly (readonly string[])[] = [
  ['device'],
  ['condition', 'pixel'],
  ['condition', 'substrate', 'pixel'],
];

/** A pattern with as many parts as a name has, to begin with: `a_b_c` gives condition, substrate, pixel. */
export function suggestPattern(name: string): string {
  const pieces = name.replace(/\.[a-z0-9]{1,5}$/i, '').split(/([_\-\s]+)/);
  const words = pieces.filter((_, index) => index % 2 === 0);
  const known = partsByCount[Math.min(words.length, 3) - 1] ?? ['device'];
  return pieces
    .map((piece, index) => (index % 2 === 1 ? piece : `{${known[index / 2] ?? 'any'}}`))
    .join('');
}
