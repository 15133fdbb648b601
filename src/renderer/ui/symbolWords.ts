import type { FigureSymbol } from '../../core/figure/symbols/FigureSymbol.ts';

/** The symbols of traces as people call them. */
export const symbolWords: Readonly<Record<FigureSymbol, string>> = {
  circle: 'Circle',
  square: 'Square',
  triangle: 'Triangle',
  diamond: 'Diamond',
  triangleDown: 'Triangle, down',
  triangleLeft: 'Triangle, left',
  triangleRight: 'Triangle, right',
  star: 'Star',
};
