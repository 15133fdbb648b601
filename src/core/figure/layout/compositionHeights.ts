interface RowNeeds {
  /** In proportion to the other rows; null: what its parts need. */
  readonly share: number | null;
  /** What its parts need, in points. */
  readonly natural: number;
}

/**
 * Heights of the rows of a composed figure, in points: what they need, in the proportions asked for where
 * all rows have one. Together they are no higher than `most`, and exactly that high where it was `given`.
 */
export function compositionHeights(
  rows: readonly RowNeeds[],
  most: number,
  given: boolean,
): readonly number[] {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const natural = rows.map((row) => row.natural);
  const shares = rows.flatMap(({ share }) => share ?? []);
  const weights = shares.length === rows.length ? shares : natural;
  const total = given ? most : Math.min(most, sum(natural));
  return weights.map((weight) => Math.max(1, (weight / sum(weights)) * total));
}
