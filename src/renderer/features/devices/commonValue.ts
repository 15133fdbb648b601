/** The value that all have; null with `isMixed` where they differ, null without where all are unknown. */
export function commonValue(values: readonly (string | number | null)[]): {
  readonly value: string | number | null;
  readonly isMixed: boolean;
} {
  const [first = null, ...rest] = values;
  const isMixed = rest.some((value) => value !== first);
  return { value: isMixed ? null : first, isMixed };
}
