import { type LabelStyle, layoutLabel } from './layoutLabel.ts';

/** The label in lines no wider than `widthPt`, broken at blanks, or inside a word that is wider. */
export function wrapLabel(label: string, widthPt: number, style: LabelStyle): readonly string[] {
  const fits = (text: string) => layoutLabel(text, style).width <= widthPt;
  if (fits(label)) return [label];
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/).flatMap((each) => pieces(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

/** A word cut where it has to be; marked-up words stay whole. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word) || word.includes('{')) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? cut : [...cut, piece];
}
