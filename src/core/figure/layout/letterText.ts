import type { FigureStyle } from './FigureStyle.ts';

/** Letter of the n-th panel in the journal's manner: `a`, `A`, `(a)`, `a)`. */
export function letterText(index: number, form: FigureStyle['letterForm']): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  switch (form) {
    case 'A':
      return letter.toUpperCase();
    case '(a)':
      return `(${letter})`;
    case 'a)':
      return `${letter})`;
    default:
      return letter;
  }
}
