/** The condition whose look the traces of a key have: `MeBz`, and `MeBz#reverse` of J-V curves. */
export function conditionOfKey(key: string, conditions: readonly string[]): string | null {
  if (conditions.includes(key)) return key;
  const curve = /^(.*)#(forward|reverse)$/.exec(key)?.[1];
  return curve !== undefined && conditions.includes(curve) ? curve : null;
}
