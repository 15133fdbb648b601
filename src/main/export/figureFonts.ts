import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Face } from '../../core/figure/text/measureText.ts';

export type FontFiles = Readonly<Record<Face, Uint8Array>>;

const names: Readonly<Record<Face, string>> = {
  regular: 'Arimo-Regular.ttf',
  bold: 'Arimo-Bold.ttf',
  italic: 'Arimo-Italic.ttf',
};
const read = new Map<string, FontFiles>();

/** The typeface that is drawn and embedded where no Arial may be taken for granted. */
export function figureFonts(resourcesFolder: string): FontFiles {
  const known = read.get(resourcesFolder);
  if (known !== undefined) return known;
  const load = (face: Face) => readFileSync(join(resourcesFolder, 'fonts', names[face]));
  const fonts = { regular: load('regular'), bold: load('bold'), italic: load('italic') };
  read.set(resourcesFolder, fonts);
  return fonts;
}
