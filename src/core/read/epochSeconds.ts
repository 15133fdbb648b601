const DAY = 86_400;
/** Days from Excel's day zero to 1970. */
const excelDaysTo1970 = 25_569;
/** Seconds between 1904, where LabVIEW counts from, and 1970. */
const labViewEpoch = 2_082_844_800;
/** Counts of seconds above this are LabVIEW's: as Unix time they would lie behind 2068. */
const leastLabView = 3.1e9;

/** Seconds since 1970 from a count of s, ms or microseconds, LabVIEW's since 1904, Excel's days. */
export function epochSeconds(value: number): number {
  if (value < 1e5) return (value - excelDaysTo1970) * DAY;
  if (value > 1e14) return value / 1e6;
  if (value > 1e11) return value / 1000;
  return value > leastLabView ? value - labViewEpoch : value;
}

/** What a count is taken for when that is not plain seconds since 1970; null when it is. */
export function epochWords(value: number): string | null {
  if (value < 1e5) return 'days since 1900 (Excel)';
  return value > leastLabView && value <= 1e11 ? 'seconds since 1904 (LabVIEW)' : null;
}
