import { type NamePart, type NamePattern, parseNamePattern } from './NamePattern.ts';

/** What a name tells through a pattern. */
export interface NamedDevice {
  /**
   * The parts that name the device, as printed, with what stands between them. The condition is
   * one of them unless `{device}` is there.
   */
  readonly label: string;
  readonly condition: string | null;
  readonly substrate: string | null;
  readonly pixel: string | null;
}

const identityParts: ReadonlySet<NamePart> = new Set(['device', 'condition', 'substrate', 'pixel']);

/**
 * Lays a pattern over a file's path; null when it does not fit. A pattern without slash is about
 * the file's name, each slash takes in one folder more. The extension stays outside.
 */
export function applyNamePattern(pattern: string, path: string): NamedDevice | null {
  const parsed = parseNamePattern(pattern);
  if (parsed.pattern === null) return null;
  const parts = path.split('/');
  const wanted = parsed.pattern.folders + 1;
  if (parts.length < wanted) return null;
  const name = parts.slice(-wanted).join('/').normalize('NFC');
  return matchPattern(parsed.pattern, name.replace(/\.[a-z0-9]{1,5}$/i, ''));
}

/** Lays a pattern over a text such as a cell. */
export function applyNamePatternToText(pattern: string, text: string): NamedDevice | null {
  const parsed = parseNamePattern(pattern);
  return parsed.pattern === null ? null : matchPattern(parsed.pattern, text.trim());
}

/** From left to right, each part as short as what follows allows, the last one to the end. */
function matchPattern({ pieces }: NamePattern, text: string): NamedDevice | null {
  const hasDevice = pieces.some((piece) => 'part' in piece && piece.part === 'device');
  const found = new Map<NamePart, string>();
  let label = '';
  let between = '';
  let at = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if ('text' in piece) {
      if (!text.startsWith(piece.text, at)) return null;
      at += piece.text.length;
      between = piece.text;
      continue;
    }
    const least = piece.part === 'any' ? 0 : 1;
    const end = endOfPart(text, at + least, pieces[i + 1], i + 2 >= pieces.length);
    if (end < at + least) return null;
    const value = text.slice(at, end);
    if (value.includes('/') || (value.trim() === '' && least > 0)) return null;
    at = end;
    if (!identityParts.has(piece.part)) continue;
    found.set(piece.part, value.trim());
    if (piece.part === 'condition' && hasDevice) continue;
    label += label === '' ? value : `${between.replaceAll('/', '_')}${value}`;
  }
  if (at !== text.length) return null;
  return {
    label: label.trim(),
    condition: found.get('condition') ?? null,
    substrate: found.get('substrate') ?? null,
    pixel: found.get('pixel') ?? null,
  };
}

type Piece = NamePattern['pieces'][number];

function endOfPart(text: string, from: number, next: Piece | undefined, isLast: boolean): number {
  if (next === undefined || !('text' in next)) return text.length;
  if (isLast) return text.endsWith(next.text) ? text.length - next.text.length : -1;
  return text.indexOf(next.text, from);
}
