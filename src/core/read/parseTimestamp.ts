import { daysFromCivil } from './daysFromCivil.ts';
import { namedDate } from './namedDate.ts';
import { plainStamp } from './plainStamp.ts';

/** Order of day and month in dates that put the year last; null while nothing has decided it. */
export type DateOrder = 'dayFirst' | 'monthFirst' | null;

/** A time as printed; `seconds` as LocalSeconds. */
export interface Stamp {
  readonly seconds: number;
  /** The text holds a date (else `seconds` count from midnight). */
  readonly hasDate: boolean;
  readonly hasTime: boolean;
  /** Both orders of day and month are possible and nothing in this text decides. */
  readonly ambiguous: boolean;
  /** The order of day and month that this text alone proves. */
  readonly proves: DateOrder;
}

const timePattern =
  /(?:^|[\sT_,-])(\d{1,2})[:h](\d{2})(?:[:m](\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?\s?m\b\.?)?(?![\d:])/i;

/**
 * Reads a date, a time of day or both from a cell or a name: ISO, dd.mm.yyyy, yyyy/mm/dd, d-m-yyyy,
 * m/d/yyyy, yyyymmdd, 2025年3月1日, 2025년 3월 1일, `1. März 2025`, `Thu Jan 9 17:10:21 2025`; 24 and 12
 * hours. Returns null when the text holds none. Zones are ignored: Shelflight keeps the clock that was printed.
 */
export function parseTimestamp(text: string, order: DateOrder = null): Stamp | null {
  const { text: plain, half } = plainStamp(text);
  let daySeconds = 0;
  let hasTime = false;
  let rest = plain;
  const compact = /(?<!\d)((?:19|20)\d{6})[T_ -]?([01]\d|2[0-3])([0-5]\d)([0-5]\d)(?!\d)/.exec(
    plain,
  );
  const time = compact === null ? timePattern.exec(plain) : null;
  if (compact !== null) {
    daySeconds = Number(compact[2]) * 3600 + Number(compact[3]) * 60 + Number(compact[4]);
    hasTime = true;
    rest = compact[1] as string;
  } else if (time !== null) {
    const seconds = secondsOfTime(time, half);
    if (seconds === null) return null;
    daySeconds = seconds;
    hasTime = true;
    rest = `${plain.slice(0, time.index)} ${plain.slice(time.index + time[0].length)}`;
  }
  // A 12-hour clock beside slashes is the American way of writing a date.
  const american = order === null && time?.[5] !== undefined && rest.includes('/');
  const date = parseDate(rest, american ? 'monthFirst' : order);
  if (date === null) {
    return hasTime
      ? { seconds: daySeconds, hasDate: false, hasTime, ambiguous: false, proves: null }
      : null;
  }
  return {
    seconds: date.days * 86400 + daySeconds,
    hasDate: true,
    hasTime,
    ambiguous: date.ambiguous,
    proves: date.proves ?? null,
  };
}

function secondsOfTime(match: RegExpExecArray, told: 'am' | 'pm' | null): number | null {
  let hour = Number(match[1]);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  if (hour > 24 || minute > 59 || second > 60) return null;
  const letter = (match[5] ?? told ?? '').toLowerCase()[0];
  if (letter === 'p' && hour < 12) hour += 12;
  if (letter === 'a' && hour === 12) hour = 0;
  const fraction = match[4] === undefined ? 0 : Number(`0.${match[4]}`);
  return hour * 3600 + minute * 60 + second + fraction;
}

interface DayFound {
  readonly days: number;
  readonly ambiguous: boolean;
  readonly proves?: DateOrder;
}

function parseDate(text: string, order: DateOrder): DayFound | null {
  const iso = /(?<!\d)((?:19|20)\d\d)\s?[-./_]\s?(\d{1,2})\s?[-./_]\s?(\d{1,2})(?!\d)/.exec(text);
  if (iso) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const compact = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(text);
  if (compact) return civil(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const yearLast = /(?<!\d)(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d.])/.exec(text);
  if (yearLast) return orderedDate(yearLast, order);
  const named = namedDate(text);
  return named === null ? null : civil(named.year, named.month, named.day);
}

function orderedDate(match: RegExpExecArray, order: DateOrder): DayFound | null {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const yearText = match[4] as string;
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  if (match[2] === '.') return civil(year, second, first);
  if (first > 12) return proved(civil(year, second, first), 'dayFirst');
  if (second > 12) return proved(civil(year, first, second), 'monthFirst');
  const found = order === 'dayFirst' ? civil(year, second, first) : civil(year, first, second);
  return found === null ? null : { ...found, ambiguous: order === null && first !== second };
}

function proved(found: DayFound | null, proves: DateOrder): DayFound | null {
  return found === null ? null : { ...found, proves };
}

function civil(year: number, month: number, day: number): DayFound | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { days: daysFromCivil(year, month, day), ambiguous: false };
}
