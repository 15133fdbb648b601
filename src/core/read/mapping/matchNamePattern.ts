import type { NamePart, NamePattern } from './NamePattern.ts';

/** What a pattern found in a text. */
export interface NameMatch {
  /** The parts that name the device, as printed, with what stands between them. */
  readonly label: string;
  readonly parts: ReadonlyMap<NamePart, string>;
}

const identityParts: ReadonlySet<NamePart> = new Set(['device', 'condition', 'substrate', 'pixel']);

/**
 * Lays a pattern over a text, from left to right, each part as short as what follows allows, the last
 * one to the end; null when it does not fit. In a path a part stays inside its folder; in a plain text
 * (`isPath` false) it may hold a slash.
 */
export function matchNamePattern(
  { pieces }: NamePattern,
  text: string,
  isPath = true,
): NameMatch | null {
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
    if ((isPath && value.includes('/')) || (value.trim() === '' && least > 0)) return null;
    at = end;
    if (piece.part !== 'any') found.set(piece.part, value.trim());
    if (!identityParts.has(piece.part)) continue;
    if (piece.part === 'condition' && hasDevice) continue;
    label += label === '' ? value : `${between.replaceAll('/', '_')}${value}`;
  }
  if (at !== text.length) return null;
  return { label: label.trim(), parts: found };
}

type Piece = NamePattern['pieces'][number];

function endOfPart(text: string, from: number, next: Piece | undefined, isLast: boolean): number {
  if (next === undefined || !('text' in next)) return text.length;
  if (isLast) return text.endsWith(next.text) ? text.length - next.text.length : -1;
  return text.indexOf(next.text, from);
}
