import type { TraceValues } from './picture.ts';

interface BandEnds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

const made = new WeakMap<TraceValues, BandEnds>();

/** Lower and upper end of the band of a trace, mean with s.d. unless it has another; null without. */
export function bandEnds(values: TraceValues): BandEnds | null {
  const { y, sd, band } = values;
  if (band !== undefined) return band;
  if (sd === null) return null;
  const known = made.get(values);
  if (known !== undefined) return known;
  const ends = {
    low: y.map((value, i) => value - (sd[i] as number)),
    high: y.map((value, i) => value + (sd[i] as number)),
  };
  made.set(values, ends);
  return ends;
}
