/** The positive number that a person typed, with a point or a comma; null for anything else. */
export function positiveNumber(text: string): number | null {
  const typed = Number(text.trim().replace(',', '.'));
  return typed > 0 && Number.isFinite(typed) ? typed : null;
}
