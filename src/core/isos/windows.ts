/**
 * Windows of the conformity check. An indoor room is at 23 +- 4 °C and light ideally at 800-1000 W/m2 by
 * the standard (Khenkin 2020, doi 10.1038/s41560-019-0529-5); shares and tolerances of set points are our
 * own decision, because the standard names none.
 */
export const windows = {
  /** An axis is ok when at least this share lies inside. */
  leastShare: 0.95,
  ambientC: { low: 19, high: 27 },
  setPointToleranceK: 3,
  humidityTolerancePercent: 5,
  irradianceMwCm2: { low: 80, high: 100 },
  /** Of the period and of the dark per light of a light cycle. */
  cycleTolerance: 0.1,
} as const;
