import { chemicalRuns } from './chemicalRuns.ts';
import { type LabelStyle, layoutLabel } from './layoutLabel.ts';
import type { TextRun } from './textRun.ts';

/**
 * The label in lines no wider than `widthPt`, broken at blanks, then after strokes and hyphens or the
 * numbers of a formula, then anywhere.
 */
export function wrapLabel(label: string, widthPt: number, style: LabelStyle): readonly string[] {
  const fits = (text: string) => layoutLabel(text, style).width <= widthPt;
  if (fits(label)) return [label];
  const lines: string[] = [];
  let line = '';
  for (const { text, isWordStart } of label.split(/\s+/).flatMap((word) => pieces(word, fits))) {
    const longer = line === '' ? text : `${line}${isWordStart ? ' ' : ''}${text}`;
    if (line === '' || fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = text;
  }
  return line === '' ? lines : [...lines, line];
}

interface Piece {
  readonly text: string;
  readonly isWordStart: boolean;
}

/** A word cut where it has to be; marked-up words stay whole. */
function pieces(word: string, fits: (text: string) => boolean): Piece[] {
  if (fits(word) || word.includes('{')) return [{ text: word, isWordStart: true }];
  const formula = chemicalRuns(word);
  const parts =
    formula !== null
      ? formulaParts(formula)
      : word.split(/(?<=[/\-–_])/).flatMap((part) => (fits(part) ? [part] : cut(part, fits)));
  return parts.map((text, i) => ({ text, isWordStart: i === 0 }));
}

/** A formula is broken after its numbers, which are marked up: a part alone might be no formula. */
function formulaParts(runs: readonly TextRun[]): string[] {
  return runs
    .map(({ text, script }) => (script === 'sub' ? `_{${text}}` : text))
    .join('')
    .split(/(?<=\})(?=[A-Z([])/);
}

function cut(word: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return part === '' ? parts : [...parts, part];
}
