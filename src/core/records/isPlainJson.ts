const deepest = 40;

/** Whether a value is made of what JSON has, without loops and not endlessly deep. */
export function isPlainJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth >= deepest) return false;
  return Object.values(value).every((inner) => isPlainJson(inner, depth + 1));
}
