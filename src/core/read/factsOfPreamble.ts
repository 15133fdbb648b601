import type { LocalTime } from '../localTime.ts';
import type { Illumination } from '../measurement.ts';
import { directionOf } from './directionOf.ts';
import { type FileFacts, noFacts } from './FileFacts.ts';
import { isMissingWord } from './isMissingWord.ts';
import type { PreambleEntry } from './parsePreamble.ts';
import { parseTimestamp } from './parseTimestamp.ts';
import { parseUnit } from './parseUnit.ts';
import { preambleKey } from './preambleKey.ts';

/** Collects what the `key: value` lines above a table say about device, area, light and time. */
export function factsOfPreamble(entries: readonly PreambleEntry[]): FileFacts {
  const facts: { -readonly [K in keyof FileFacts]: FileFacts[K] } = { ...noFacts };
  let date: LocalTime | null = null;
  let timeOfDay: number | null = null;
  for (const { key, value, values } of entries) {
    const says = preambleKey(key);
    const { bare } = says;
    if (value === '' || isMissingWord(value)) continue;
    if (facts.areaCm2 === null && says.area) facts.areaCm2 = areaOf(key, values);
    if (facts.irradianceMwCm2 === null && says.irradiance) {
      facts.irradianceMwCm2 = irradianceOf(key, value);
      // A lamp set to nothing means dark, whatever its unit.
      if (/^[[(]?[0.]+(?![\d.]*[1-9])/.test(value) && !/[1-9]/.test(value)) {
        facts.illumination ??= 'dark';
      }
    }
    // A label is what people wrote; a number of a cell is the tester's own count.
    const isLabel = /^label\b/.test(key) && !/^\d+$/.test(value);
    if ((facts.device === null && says.device) || isLabel) facts.device = value;
    if (facts.condition === null && says.condition) facts.condition = value;
    if (facts.substrate === null && says.substrate) facts.substrate = value;
    if (facts.pixel === null && says.pixel) facts.pixel = value;
    if (says.direction) facts.direction ??= directionOf(value);
    facts.illumination ??= illuminationOf(bare, value);
    if (!says.start && !says.stamp) continue;
    const text = says.stamp ? `${key} ${values.join(' ')}` : values.join(' ');
    if (text.length > 60) continue;
    const stamp = parseTimestamp(text);
    if (stamp === null) continue;
    if (stamp.ambiguous) {
      facts.openDate ??= text.trim();
      continue;
    }
    // The start of the measurement is later in the header than that of the session (PSTrace).
    const better = date === null || (/measure/.test(key) && stamp.hasTime);
    if (stamp.hasDate && better) date = { seconds: stamp.seconds, dateOnly: !stamp.hasTime };
    else if (!stamp.hasDate && timeOfDay === null) timeOfDay = stamp.seconds;
  }
  if (date?.dateOnly && timeOfDay !== null) {
    date = { seconds: date.seconds + timeOfDay, dateOnly: false };
  }
  facts.measuredAt = date;
  if (date !== null) facts.openDate = null;
  return facts;
}

function numberOf(text: string): number {
  const match = /[-+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?/.exec(text);
  return match === null ? Number.NaN : Number(match[0].replace(',', '.'));
}

/** Unit in the key's brackets, after the number, or cm2 when nowhere. */
function areaOf(key: string, values: readonly string[]): number | null {
  const numbers = values
    .filter((value) => /^[[(\s]*[-+.]?\d/.test(value))
    .map(numberOf)
    .filter((number) => number > 0);
  const first = numbers[0];
  // One value per pixel is of use only where all agree.
  if (first === undefined || numbers.some((number) => number !== first)) return null;
  const inKey = /[[(]([^\])]+)[\])]|[,/ ]\s*([munc]?m\^?2)$/.exec(key);
  const inValue =
    /\d\s*([cm]?m\^?2)/i.exec(values[0] ?? '') ?? /^(m?m2|cm\^?2)$/.exec(values[1] ?? '');
  const unit = parseUnit(inKey?.[1] ?? inKey?.[2] ?? inValue?.[1] ?? 'cm2');
  if (unit === null || unit.dimension !== 'area') return null;
  const area = (first * unit.multiplier) / unit.divisor;
  return area > 0 && area < 1e5 ? area : null;
}

function irradianceOf(key: string, value: string): number | null {
  const number = numberOf(value);
  // A lamp's own per cent are no irradiance.
  if (!(number > 0) || value.includes('%')) return null;
  const inKey = /[[(]([^\])]+)[\])]/.exec(key);
  const inValue = /\d\s*([a-zA-Z%][^\d]*(?:\d?)(?:\s*-?2)?)\s*$/.exec(value);
  const unit = parseUnit(inKey?.[1] ?? inValue?.[1]?.trim() ?? '');
  if (unit?.dimension === 'suns') return believed(number * 100);
  if (unit?.dimension === 'powerDensity')
    return believed((number * unit.multiplier) / unit.divisor);
  if (unit !== null) return null;
  // Without unit only the two usual ways of writing one sun are clear.
  if (number === 1000) return 100;
  return number > 50 && number < 200 ? number : null;
}

/** Lamp readings of hundreds of suns are a sensor that was not calibrated. */
function believed(irradianceMwCm2: number): number | null {
  return irradianceMwCm2 <= 2000 ? irradianceMwCm2 : null;
}

function illuminationOf(key: string, value: string): Illumination | null {
  if (!/illuminat|^light( status)?$|光照|光态|beleucht|^mode$/.test(key)) return null;
  const word = value.toLowerCase().trim();
  if (/^(0|false|no|off|dark|dk|nein|暗|否|关)/.test(word)) return 'dark';
  if (/^(1|true|yes|on|light|lt|illuminated|ja|光|是|开)/.test(word) && !/^1\d/.test(word))
    return 'light';
  return null;
}
