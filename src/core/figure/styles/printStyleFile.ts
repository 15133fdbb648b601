import type { NamedStyle } from './NamedStyle.ts';

/** A style as the text of a file, for people to read and to share. */
export function printStyleFile(style: NamedStyle): string {
  return `${JSON.stringify(style, null, 2)}\n`;
}
