import { palettes } from '../color/palettes.ts';
import { journalPresets } from '../journals/journalPresets.ts';
import type { TraceLook } from '../spec.ts';
import { figureSymbols } from '../symbols/FigureSymbol.ts';
import type { NamedStyle } from './NamedStyle.ts';

export type ParsedStyle =
  | { readonly style: NamedStyle; readonly error: null }
  | { readonly style: null; readonly error: string };

const longestName = 80;
const mostLooks = 2_000;
const [leastMm, mostMm] = [20, 500];

type Json = Readonly<Record<string, unknown>>;

/** What each field may hold, in words for a refusal. */
const fields: Readonly<Record<keyof NamedStyle, readonly [string, (value: unknown) => boolean]>> = {
  schema: ['shelflight.style/1', (value) => value === 'shelflight.style/1'],
  name: [`a name of at most ${longestName} letters`, isName],
  presetId: ['a journal that this version knows', oneOf(journalPresets.map(({ id }) => id))],
  palette: ['a palette that this version knows', oneOf(palettes.map(({ id }) => id))],
  widthMm: [`${leastMm} to ${mostMm}, or null`, orNull(isLength)],
  heightMm: [`${leastMm} to ${mostMm}, or null`, orNull(isLength)],
  letters: ['true, false or null', orNull((value) => typeof value === 'boolean')],
  legendMode: [
    'auto, inside, direct, below, none or null',
    orNull(oneOf(['auto', 'inside', 'direct', 'below', 'none'])),
  ],
  looks: ['looks by the name of their traces', isObject],
};

const lookFields: Readonly<
  Record<keyof TraceLook, readonly [string, (value: unknown) => boolean]>
> = {
  color: [
    'a colour such as #0072B2',
    (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value),
  ],
  symbol: [`one of ${figureSymbols.join(', ')}`, oneOf(figureSymbols)],
  filled: ['true or false', (value) => typeof value === 'boolean'],
  dash: ['solid, dashed, dotted or dashDot', oneOf(['solid', 'dashed', 'dotted', 'dashDot'])],
  weight: [
    'a number above 0, at most 20',
    (value) => typeof value === 'number' && value > 0 && value <= 20,
  ],
};

/** Checks untrusted JSON: a style of which every field fits comes out, or a sentence. */
export function parseStyle(json: unknown): ParsedStyle {
  const error = problemOf(json);
  return error === null ? { style: json as NamedStyle, error } : { style: null, error };
}

function problemOf(json: unknown): string | null {
  if (!isObject(json)) return 'It holds no figure style.';
  const { schema } = json;
  const version = typeof schema === 'string' ? /^shelflight\.style\/(\d+)$/.exec(schema) : null;
  if (version === null) return 'It is no figure style of Shelflight.';
  if (version[1] !== '1') {
    return `It was written by a newer Shelflight (style version ${version[1]}; this one reads version 1).`;
  }
  const wrong = wrongField(json, fields);
  if (wrong !== null) return `Its ${wrong}.`;
  const looks = Object.entries(json.looks as Json);
  if (looks.length > mostLooks) return `It has more than ${mostLooks} looks.`;
  for (const [key, look] of looks) {
    const name = key.slice(0, 60).replace(/\s+/g, ' ');
    if (!isObject(look)) return `Its look of “${name}” is none.`;
    const present = Object.fromEntries(
      Object.entries(lookFields).filter(([field]) => Object.hasOwn(look, field)),
    );
    const problem = wrongField(look, present);
    if (problem !== null) return `Its look of “${name}”: ${problem}.`;
  }
  return null;
}

/** The first field that is missing, not known or does not fit, as the end of a sentence. */
function wrongField(
  json: Json,
  known: Readonly<Record<string, readonly [string, (value: unknown) => boolean]>>,
): string | null {
  for (const [field, [expects, accepts]] of Object.entries(known)) {
    if (!Object.hasOwn(json, field)) return `${field} is missing`;
    if (!accepts(json[field])) return `${field} is not ${expects}`;
  }
  const strange = Object.keys(json).find((field) => known[field] === undefined);
  return strange === undefined ? null : `field “${strange.slice(0, 40)}” is not known`;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longestName;
}

function isLength(value: unknown): boolean {
  return typeof value === 'number' && value >= leastMm && value <= mostMm;
}

function oneOf(words: readonly string[]): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && words.includes(value);
}

function orNull(accepts: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === null || accepts(value);
}
