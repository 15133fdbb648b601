import { UsageError } from './UsageError.ts';

/** The number of a switch; null when it was not given. Throws a UsageError for everything else. */
export function positiveNumber(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value) || value <= 0) {
    throw new UsageError(`${name} needs a number above 0, not "${text}".`);
  }
  return value;
}
