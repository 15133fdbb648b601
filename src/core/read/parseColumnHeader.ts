import type { Direction, Illumination } from '../measurement.ts';
import {
  type ColumnMeaning,
  darkWords,
  forwardWords,
  lightWords,
  meaningOfTerm,
  qualifierWords,
  reverseWords,
} from './columnVocabulary.ts';
import { parseUnit, type Unit, type UnitDimension } from './parseUnit.ts';

/** One column as its header describes it. */
export interface ColumnSpec {
  readonly index: number;
  /** The header as printed, without its unit. */
  readonly name: string;
  readonly meaning: ColumnMeaning | null;
  /** Null where the header does not say. */
  readonly unit: Unit | null;
  /** The channel, pixel or curve that the name speaks of (`Pixel 0`, `b`), or ''. */
  readonly owner: string;
  readonly direction: Direction | null;
  readonly illumination: Illumination | null;
  /** An average of other columns, so no measurement of its own. */
  readonly average: boolean;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const meaningOfDimension: Partial<Record<UnitDimension, ColumnMeaning>> = {
  voltage: 'voltage',
  current: 'current',
  currentDensity: 'currentDensity',
  power: 'power',
  powerDensity: 'powerDensity',
  temperature: 'temperature',
  time: 'time',
};

/**
 * Reads a column's name: what it measures, in which unit (in brackets, after a slash, a comma, a
 * blank or an underscore, or from a row of its own), whose it is, and in which direction.
 */
export function parseColumnHeader(cell: string, unitCell: string, index: number): ColumnSpec {
  const text = cell
    .normalize('NFKC')
    .replace(/^[#%*!/\s]+/, '')
    .trim();
  const taken = takeUnit(text);
  const unit = unitCell.trim() === '' ? taken.unit : (parseUnit(unitCell) ?? taken.unit);
  const name = taken.name;
  const tokens = tokensOf(name);
  const found = findTerm(tokens, unit);
  const meaning = settleMeaning(found?.meaning ?? null, unit, name === '');
  let direction: Direction | null = null;
  let illumination: Illumination | null = null;
  let average = false;
  const keep: Token[] = [];
  tokens.forEach((token, at) => {
    if (found !== null && at >= found.from && at < found.to) return;
    const word = token.text.toLowerCase();
    const single = word.length === 1;
    if (/^(average|averaged|avg|mean|平均)$/.test(word)) average = true;
    if (reverseWords.has(word) && (!single || at === tokens.length - 1)) direction = 'reverse';
    else if (forwardWords.has(word) && (!single || at === tokens.length - 1)) direction = 'forward';
    else if (darkWords.has(word)) illumination = 'dark';
    else if (lightWords.has(word)) illumination = 'light';
    else keep.push(token);
  });
  const owner = ownerOf(name, keep, found === null ? null : tokens[found.from]);
  return { index, name, meaning, unit, owner, direction, illumination, average };
}

function takeUnit(text: string): { name: string; unit: Unit | null } {
  const whole = parseUnit(text);
  // `V` or `hours` alone is both name and unit; `mA` alone is a unit and tells the quantity.
  if (whole !== null)
    return { name: meaningOfTerm.has(text.toLowerCase()) ? text : '', unit: whole };
  const bracket = /^(.*?)\s*[[(]([^\])]*(?:\([^)]*\))?[^\])]*)[\])]\s*([^[(]*)$/.exec(text);
  if (bracket) {
    const unit = parseUnit(bracket[2] as string);
    if (unit !== null) return { name: `${bracket[1]} ${bracket[3]}`.trim(), unit };
    const inner = /^(.*)[[(]([^\])]+)[\])]\s*$/.exec(text);
    const innerUnit = inner === null ? null : parseUnit(inner[2] as string);
    if (inner !== null && innerUnit !== null) {
      return { name: (inner[1] as string).trim(), unit: innerUnit };
    }
  }
  for (const separator of ['/', ',', ' in ', ' ', '_']) {
    let at = text.indexOf(separator, 1);
    for (; at > 0; at = text.indexOf(separator, at + 1)) {
      const rest = text.slice(at + separator.length);
      const unit = rest.trim() === '' ? null : parseUnit(rest);
      if (unit === null) continue;
      const name = text.slice(0, at).trim();
      // In `Pixel 0 V` or `MPPT_V` the last word is the quantity; its unit follows from it.
      const term = meaningOfTerm.has(rest.trim().toLowerCase());
      if (term && (separator === ' ' || separator === '_')) {
        const named = findTerm(tokensOf(name), null);
        if (named === null || !isValue(named.meaning)) return { name: text, unit: null };
      }
      return { name, unit };
    }
  }
  return { name: text, unit: null };
}

function tokensOf(name: string): Token[] {
  const tokens: Token[] = [];
  for (const match of name.matchAll(/[\u3400-\u9fff]+|[\p{L}%]+|\d+/gu)) {
    const word = match[0];
    let from = 0;
    for (let i = 1; i <= word.length; i++) {
      const camel =
        i < word.length &&
        /\p{Ll}/u.test(word[i - 1] as string) &&
        /\p{Lu}/u.test(word[i] as string);
      if (camel || i === word.length) {
        tokens.push({
          text: word.slice(from, i),
          start: match.index + from,
          end: match.index + i,
        });
        from = i;
      }
    }
  }
  return tokens.flatMap(splitChinese);
}

/** Chinese has no blanks: `通道电压` is cut before the longest known word at its end. */
function splitChinese(token: Token): Token[] {
  if (!/^[\u3400-\u9fff]/.test(token.text) || meaningOfTerm.has(token.text)) return [token];
  for (let cut = 1; cut < token.text.length; cut++) {
    if (!meaningOfTerm.has(token.text.slice(cut))) continue;
    const middle = token.start + cut;
    return [
      { text: token.text.slice(0, cut), start: token.start, end: middle },
      { text: token.text.slice(cut), start: middle, end: token.end },
    ];
  }
  return [token];
}

interface FoundTerm {
  readonly meaning: ColumnMeaning;
  readonly from: number;
  readonly to: number;
}

function isValue(meaning: ColumnMeaning): boolean {
  return !['channel', 'device', 'pixel', 'condition', 'ignored', 'direction'].includes(meaning);
}

/** The longest run of words that names something; values before ids, later before earlier. */
function findTerm(tokens: readonly Token[], unit: Unit | null): FoundTerm | null {
  let best: FoundTerm | null = null;
  let bestRank = -1;
  for (let from = 0; from < tokens.length; from++) {
    let joined = '';
    for (let to = from + 1; to <= Math.min(tokens.length, from + 5); to++) {
      joined += (tokens[to - 1] as Token).text.toLowerCase();
      const meaning = meaningOfTerm.get(joined);
      if (meaning === undefined) continue;
      // A value column may carry an id in its name, an id column carries nothing else.
      const whole = from === 0 && to === tokens.length;
      if (!whole && !isValue(meaning) && meaning !== 'ignored') continue;
      if (!whole && meaning === 'ignored' && joined.length < 3 && unit === null) continue;
      const letters = [...joined].length;
      const rank =
        (isValue(meaning) ? 1000 : 0) + (letters > 1 ? 100 : 0) + letters * 2 + from / 100;
      if (rank > bestRank) {
        best = { meaning, from, to };
        bestRank = rank;
      }
    }
  }
  return best;
}

function settleMeaning(
  term: ColumnMeaning | null,
  unit: Unit | null,
  unitIsName: boolean,
): ColumnMeaning | null {
  if (unit === null) return term;
  const dimension = unit.dimension;
  const byUnit = meaningOfDimension[dimension] ?? null;
  if (term === null) return unitIsName || byUnit !== null ? byUnit : null;
  const pair = `${term}:${dimension}`;
  switch (pair) {
    case 'current:currentDensity':
      return 'currentDensity';
    case 'currentDensity:current':
      return 'current';
    case 'power:powerDensity':
      return 'powerDensity';
    case 'powerDensity:power':
      return 'power';
    case 'power:percent':
    case 'powerDensity:percent':
      return 'pce';
    case 'shortCircuitCurrent:currentDensity':
      return 'shortCircuitCurrentDensity';
    case 'shortCircuitCurrentDensity:current':
      return 'shortCircuitCurrent';
    case 'time:temperature':
      return 'temperature';
  }
  return fits(term, dimension) ? term : 'ignored';
}

function fits(term: ColumnMeaning, dimension: UnitDimension): boolean {
  switch (term) {
    case 'voltage':
    case 'openCircuitVoltage':
      return dimension === 'voltage';
    case 'current':
    case 'shortCircuitCurrent':
      return dimension === 'current';
    case 'currentDensity':
    case 'shortCircuitCurrentDensity':
      return dimension === 'currentDensity';
    case 'power':
      return dimension === 'power';
    case 'powerDensity':
      return dimension === 'powerDensity';
    case 'irradiance':
      return dimension === 'powerDensity' || dimension === 'suns';
    case 'pce':
    case 'fillFactor':
    case 'relativeHumidity':
      return dimension === 'percent';
    case 'temperature':
      return dimension === 'temperature';
    case 'time':
      return dimension === 'time';
    case 'area':
      return dimension === 'area';
    default:
      return true;
  }
}

/** What is left of the name: the channel, unless only describing words are left. */
function ownerOf(name: string, tokens: readonly Token[], term: Token | null | undefined): string {
  const telling = tokens.filter((token) => !qualifierWords.has(token.text.toLowerCase()));
  if (telling.length === 0) return '';
  // Keep `Cell 3` whole although `cell` alone tells nothing.
  const before = tokens.filter((token) => term == null || token.start < term.start);
  const part = before.some((token) => telling.includes(token)) ? before : tokens;
  const kept = trimQualifiers(part);
  const first = kept[0];
  const last = kept[kept.length - 1];
  if (first === undefined || last === undefined) return '';
  return name.slice(first.start, last.end).trim();
}

function trimQualifiers(tokens: readonly Token[]): readonly Token[] {
  const isQualifier = (token: Token | undefined): boolean =>
    token !== undefined && qualifierWords.has(token.text.toLowerCase());
  let from = 0;
  let to = tokens.length;
  while (to > from && isQualifier(tokens[to - 1])) to--;
  while (from < to && isQualifier(tokens[from])) {
    // `Cell 3`, `sample_0`: the word belongs to the number after it.
    if (/^(cell|device|sample|module|电池|样品)$/i.test((tokens[from] as Token).text)) break;
    from++;
  }
  return tokens.slice(from, to);
}
