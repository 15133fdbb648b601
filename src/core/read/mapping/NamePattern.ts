/** What a part of a name can mean; `any` and `batch` are left out of the device's name. */
export type NamePart = 'device' | 'condition' | 'substrate' | 'pixel' | 'batch' | 'any';

/** What readers take from names. */
export const nameParts = [
  'device',
  'condition',
  'substrate',
  'pixel',
  'any',
] as const satisfies readonly NamePart[];

/** A piece of a pattern: text that stands as it is, or a part. */
export type PatternPiece = { readonly text: string } | { readonly part: NamePart };

export interface NamePattern {
  readonly pieces: readonly PatternPiece[];
  /** Folders that the pattern reaches into. */
  readonly folders: number;
}

/** A pattern, or one sentence about what is wrong with it. */
export type PatternResult =
  | { readonly pattern: NamePattern }
  | { readonly pattern: null; readonly error: string };

const longest = 200;

/** Reads `{condition}_{substrate}_{pixel}`; `allowed` are the parts that may stand in it. */
export function parseNamePattern(
  text: string,
  allowed: readonly NamePart[] = nameParts,
): PatternResult {
  const fail = (error: string): PatternResult => ({ pattern: null, error });
  if (text.trim() === '') return fail('The pattern is empty.');
  if (text.length > longest) return fail(`The pattern is longer than ${longest} characters.`);
  const pieces: PatternPiece[] = [];
  const used = new Set<NamePart>();
  let at = 0;
  for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    at = match.index + match[0].length;
    const part = allowed.find((name) => name === (match[1] as string).trim().toLowerCase());
    if (part === undefined) {
      return fail(`{${match[1]}} is not known. Use {${allowed.join('}, {')}}.`);
    }
    if (part !== 'any' && used.has(part)) return fail(`{${part}} stands there twice.`);
    const before = pieces[pieces.length - 1];
    if (before !== undefined && 'part' in before) {
      return fail(`Put a character between {${before.part}} and {${part}}.`);
    }
    used.add(part);
    pieces.push({ part });
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  if (pieces.some((piece) => 'text' in piece && /[{}]/.test(piece.text))) {
    return fail('A brace is not closed.');
  }
  if ([...used].every((part) => part === 'any')) {
    const telling = allowed.filter((part) => part !== 'any');
    return fail(`Name at least one of {${telling.join('}, {')}}.`);
  }
  return { pattern: { pieces, folders: text.split('/').length - 1 } };
}
