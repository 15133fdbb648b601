import type { NamePattern } from './NamePattern.ts';

/**
 * The part of a path that a pattern is about: the file's name without its extension, and a folder
 * more for each slash of the pattern; null when the path has too few folders.
 */
export function patternText({ folders }: NamePattern, path: string): string | null {
  const parts = path.split('/');
  if (parts.length < folders + 1) return null;
  const name = parts
    .slice(-(folders + 1))
    .join('/')
    .normalize('NFC');
  return name.replace(/\.[a-z0-9]{1,5}$/i, '');
}
