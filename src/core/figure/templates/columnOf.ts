/** A column as JSON holds it: a value that is no number is null and breaks the line. */
export function columnOf(values: ArrayLike<number>): (number | null)[] {
  return Array.from(values, (value) => (Number.isFinite(value) ? value : null));
}
