import type { Direction, Illumination } from '../measurement.ts';
import {
  type ColumnMeaning,
  darkWords,
  forwardWords,
  lightWords,
  qualifierWords,
  reverseWords,
} from './columnVocabulary.ts';
import { findTerm } from './findTerm.ts';
import { nameTokens, type Token } from './nameTokens.ts';
import { parseUnit, type Unit } from './parseUnit.ts';
import { settleMeaning } from './settleMeaning.ts';
import { takeUnit } from './takeUnit.ts';

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

const cache = new Map<string, ColumnSpec>();

/**
 * Reads a column's name: what it measures, in which unit (in brackets, after a slash, a comma, a
 * blank or an underscore, or from a row of its own), whose it is, and in which direction.
 */
export function parseColumnHeader(cell: string, unitCell: string, index: number): ColumnSpec {
  // The files of a folder repeat their few names a thousand times.
  const key = `${index}\n${unitCell}\n${cell}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const column = readHeader(cell, unitCell, index);
  if (cache.size < 2000 && key.length < 200) cache.set(key, column);
  return column;
}

function readHeader(cell: string, unitCell: string, index: number): ColumnSpec {
  const text = cell
    .normalize('NFKC')
    .replace(/^[#%*!/\s]+/, '')
    .trim();
  const taken = takeUnit(text);
  const unit = unitCell.trim() === '' ? taken.unit : (parseUnit(unitCell) ?? taken.unit);
  const name = taken.name;
  const tokens = nameTokens(name);
  const found = findTerm(tokens, unit);
  const isWhole = found !== null && (found.to - found.from > 1 || tokens.length === 1);
  const meaning = settleMeaning(found?.meaning ?? null, unit, isWhole);
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
