import { matchNamePattern } from './matchNamePattern.ts';
import { type NamePattern, parseNamePattern } from './NamePattern.ts';
import { patternText } from './patternText.ts';

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

/**
 * Lays a pattern over a file's path; null when it does not fit. A pattern without slash is about
 * the file's name, each slash takes in one folder more. The extension stays outside.
 */
export function applyNamePattern(pattern: string, path: string): NamedDevice | null {
  const parsed = parseNamePattern(pattern);
  if (parsed.pattern === null) return null;
  const text = patternText(parsed.pattern, path);
  return text === null ? null : namedDevice(parsed.pattern, text);
}

/** Lays a pattern over a text such as a cell. */
export function applyNamePatternToText(pattern: string, text: string): NamedDevice | null {
  const parsed = parseNamePattern(pattern);
  return parsed.pattern === null ? null : namedDevice(parsed.pattern, text.trim());
}

function namedDevice(pattern: NamePattern, text: string): NamedDevice | null {
  const match = matchNamePattern(pattern, text);
  if (match === null) return null;
  const { label, parts } = match;
  return {
    label,
    condition: parts.get('condition') ?? null,
    substrate: parts.get('substrate') ?? null,
    pixel: parts.get('pixel') ?? null,
  };
}
