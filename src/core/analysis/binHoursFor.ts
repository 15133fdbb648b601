/**
 * Width of the bins of a run that spans `spanHours`: the largest of 1 h, 1/2 h, 1/4 h, ... that is not
 * above span/500 (isos 3.1 asks for min(1 h, span/500)). The ladder of halves is our own decision:
 * bins stay where they are while a run grows, so that one more row costs one bin and not all of them;
 * a run passes each step of the ladder once, and none after 500 h. A width below the sampling interval
 * leaves one sample per bin.
 */
export function binHoursFor(spanHours: number): number {
  const wanted = spanHours / 500;
  if (!(wanted > 0)) return 2 ** -30;
  if (wanted >= 1) return 1;
  return Math.max(2 ** -30, 2 ** Math.floor(Math.log2(wanted)));
}
