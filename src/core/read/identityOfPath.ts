import type { LocalTime } from '../localTime.ts';
import type { Direction, Illumination } from '../measurement.ts';
import { parseTimestamp } from './parseTimestamp.ts';

/** What a file's name and folders tell. */
export interface PathIdentity {
  /**
   * The name without extension, date, time, measurement words and markers of age; where nothing is left of
   * it, what the folders say; may be ''.
   */
  readonly stem: string;
  /** The name without extension. */
  readonly base: string;
  readonly measuredAt: LocalTime | null;
  readonly ageHours: number | null;
  readonly direction: Direction | null;
  readonly illumination: Illumination | null;
}

const extension =
  /(\.(csv|txt|dat|tsv|log|asc|iv|mpp|mppt|jv|json|xls|xlsx|prn|out|lvm|mpt|dta|data|eqe|text))+$/i;

const measurementWord =
  /^(jv|iv|j-v|i-v|mpp|mppt|mpptracking|spo|spp|pno|light|dark|lit|fwd|rev|bwd|forward|reverse|backward|scan|sweep|run|cycle|loop|stability|tracking|tracker|lightscan|darkscan|data|measurement|meas|hell|dunkel|光|暗|正扫|反扫)\d*$/i;
/** Words that a counter belongs to: `scan 2`, `Cycle_2`. */
const countedWord = /^(scan|sweep|run|cycle|loop|measurement|meas|nr|no)$/i;
const dayMarker =
  /^(?:d|day|tag|t)[-_ ]?(\d{1,4})(?:d)?$|^(\d{1,4})(?:d|days?|tage?|天)$|^第(\d{1,4})天$/i;
const hourMarker =
  /^(?:h|hour|stunde)[-_ ]?(\d{1,5})$|^(\d{1,5}(?:\.\d+)?)(?:h|hrs?|hours?|小时)$/i;
const weekMarker = /^(?:w|wk|week|woche)[-_ ]?(\d{1,3})$|^(\d{1,3})(?:w|wk|weeks?|周)$/i;

interface Part {
  readonly text: string;
  readonly separator: string;
}

/** Reads label, date, age, direction and light from a path; folders give what the name does not. */
export function identityOfPath(path: string): PathIdentity {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const base = file.normalize('NFKC').replace(extension, '');
  const dated = cutDate(base);
  const parts = partsOf(dated.rest);
  const words = parts.map((part) => part.text.toLowerCase());
  let measuredAt = dated.time;
  let ageHours = ageOf(parts.map((part) => part.text));
  for (let i = folders.length - 1; i >= 0; i--) {
    const folder = folders[i] as string;
    measuredAt ??= cutDate(folder).time;
    ageHours ??= ageOf(partsOf(folder).map((part) => part.text));
  }
  return {
    stem: stemOf(parts) || stemOfFolders(folders),
    base,
    measuredAt,
    ageHours,
    direction: one(
      words,
      /^(rev|reverse|bwd|backward|反扫)$/,
      /^(fwd|forward|正扫)$/,
      'reverse',
      'forward',
    ),
    illumination: one(
      words,
      /^(dark|dunkel|暗|darkscan)$/,
      /^(light|lit|lt|hell|光|lightscan)$/,
      'dark',
      'light',
    ),
  };
}

function one<T>(words: readonly string[], first: RegExp, second: RegExp, a: T, b: T): T | null {
  const isFirst = words.some((word) => first.test(word));
  const isSecond = words.some((word) => second.test(word));
  return isFirst === isSecond ? null : isFirst ? a : b;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (const match of text.matchAll(/([\s_\-.,+()[\]]*)([^\s_\-.,+()[\]]+)([)\]]*)/g)) {
    // A bracket belongs to its word: `B4[2]`.
    const opening = /[[(]$/.exec(match[1] as string)?.[0] ?? '';
    const text = opening === '' ? (match[2] as string) : `${opening}${match[2]}${match[3]}`;
    parts.push({
      text,
      separator: (match[1] as string).slice(0, (match[1] as string).length - opening.length),
    });
  }
  return parts;
}

const datePatterns: readonly RegExp[] = [
  /(?<!\d)(?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d(?:[T_ -]*[0-2]\d[-:_.h]?[0-5]\d(?:[-:_.m]?[0-5]\d)?)?s?(?!\d)/,
  /(?<!\d)[0-3]?\d[.][01]?\d[.](?:19|20)\d\d(?:[T_ -]*[0-2]\d[-:_.h]?[0-5]\d(?:[-:_.m]?[0-5]\d)?)?(?!\d)/,
  /(?<!\d)[0-3]?\d[-_][01]?\d[-_](?:19|20)\d\d(?!\d)/,
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_ ]?\d{1,2}[-_ ,]+(?:19|20)\d\d(?:[T_ -]*[0-2]\d[-:_.h]?[0-5]\d(?:[-:_.m]?[0-5]\d)?)?(?!\d)/i,
];

function cutDate(text: string): { rest: string; time: LocalTime | null } {
  for (const pattern of datePatterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const readable = match[0]
      .replace(/^((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)/, '$1-$2-$3 ')
      .replace(/^([0-3]?\d)[_]([01]?\d)[_]/, '$1-$2-')
      .replace(/[T_ -]+([0-2]\d)[-:_.h]?([0-5]\d)(?:[-:_.m]?([0-5]\d))?s?$/, ' $1:$2:$3')
      .replace(/:$/, ':00');
    const stamp = parseTimestamp(readable);
    if (stamp === null || !stamp.hasDate || stamp.ambiguous) continue;
    const before = text.slice(0, match.index).replace(/[\s_.,+-]+$/, '');
    const after = text.slice(match.index + match[0].length).replace(/^[\s_.,+-]+/, '');
    const rest = before !== '' && after !== '' ? `${before}_${after}` : before + after;
    return { rest, time: { seconds: stamp.seconds, dateOnly: !stamp.hasTime } };
  }
  return { rest: text, time: null };
}

function ageOf(words: readonly string[]): number | null {
  for (let i = 0; i < words.length; i++) {
    const marker = markerAt(words, i);
    if (marker !== null) return marker.hours;
  }
  return null;
}

/** A day or hour marker that begins at word `i`, with the number of words it takes. */
function markerAt(words: readonly string[], i: number): { hours: number; words: number } | null {
  const word = words[i] as string;
  const next = words[i + 1];
  const trials: [string, number][] = [[word, 1]];
  const isPair = next !== undefined && /^\D+$/.test(word) !== /^\D+$/.test(next);
  if (isPair) trials.unshift([`${word} ${next}`, 2], [`${word}${next}`, 2]);
  for (const [text, taken] of trials) {
    // `t 5` or `h 1` in two words are no markers, `day 5` and `24 h` are.
    if (taken === 2 && /^[dhtw] ?\d/i.test(text)) continue;
    // In `MeBz-01 day 5` the number before the word belongs to the device.
    if (taken === 2 && /^\d/.test(word) && /^\d+$/.test(words[i + 2] ?? '')) continue;
    const day = dayMarker.exec(text);
    if (day && !/^t\d/i.test(text)) {
      return { hours: Number(day[1] ?? day[2] ?? day[3]) * 24, words: taken };
    }
    const hour = hourMarker.exec(text);
    if (hour && !/^h\d/i.test(text)) return { hours: Number(hour[1] ?? hour[2]), words: taken };
    const week = weekMarker.exec(text);
    if (week && !/^w\d/i.test(text))
      return { hours: Number(week[1] ?? week[2]) * 168, words: taken };
  }
  return null;
}

/** Drops measurement words, markers and the counters after them; keeps all else as printed. */
function stemOf(parts: readonly Part[]): string {
  const words = parts.map((part) => part.text);
  let stem = '';
  let droppedAt = -2;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part;
    const word = part.text;
    const marker = stem === '' && i + 1 >= parts.length ? null : markerAt(words, i);
    if (marker !== null) {
      i += marker.words - 1;
      droppedAt = i;
    } else if (
      measurementWord.test(word) ||
      (/^(j|i)$/i.test(word) && /^v$/i.test(words[i + 1] ?? ''))
    ) {
      if (/^(j|i)$/i.test(word)) i++;
      else if (countedWord.test(word) && /^\d{1,3}$/.test(words[i + 1] ?? '')) i++;
      droppedAt = i;
    } else if (
      droppedAt === i - 1 &&
      stem !== '' &&
      /^\(?\d{1,3}\)?$/.test(word) &&
      onlyCounters(words, i)
    ) {
      break;
    } else {
      stem += stem === '' ? word : `${part.separator}${word}`;
    }
  }
  return stem.replace(/\s+/g, ' ').trim();
}

/** A name of date and measurement alone (`S4/a/IV_2025-01-02.csv`) leaves the device to its folders. */
function stemOfFolders(folders: readonly string[]): string {
  let pixel = '';
  for (let i = folders.length - 1; i >= 0; i--) {
    const name = (folders[i] as string).normalize('NFKC');
    const stem = stemOf(partsOf(cutDate(name).rest));
    if (stem === '') continue;
    // One letter or a number is a place on a substrate, which has a folder of its own.
    if (pixel !== '' || !/^(?:[a-z]|\d{1,2})$/i.test(stem)) return `${stem} ${pixel}`.trim();
    pixel = stem;
  }
  return pixel;
}

function onlyCounters(words: readonly string[], from: number): boolean {
  return words
    .slice(from)
    .every((word) => /^\(?\d{1,3}\)?$/.test(word) || measurementWord.test(word));
}
