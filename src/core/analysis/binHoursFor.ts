/** Steps of the ladder from one width to its double: each is 2.2 % wider than the one below. */
const stepsPerDoubling = 32;
const narrowest = 2 ** -30;

/**
 * Width of the bins of a run that spans `spanHours`: min(1 h, span/500) (isos 3.1), taken down to the
 * next step of a ladder of widths. The ladder is our own decision: with a width that follows the span
 * exactly every row would move every bin. So the bins of a growing run are made again once per 2.2 % of
 * growth and never after 500 h, which spread over the rows between is a constant cost per row, and the
 * figures depend on the rows alone and not on the pieces they came in. A width below the sampling
 * interval leaves one sample per bin.
 */
export function binHoursFor(spanHours: number): number {
  const wanted = spanHours / 500;
  if (!(wanted > narrowest)) return narrowest;
  if (wanted >= 1) return 1;
  const width = 2 ** (Math.floor(Math.log2(wanted) * stepsPerDoubling) / stepsPerDoubling);
  // Rounding must not carry a width over the limit.
  return Math.min(width, wanted);
}
