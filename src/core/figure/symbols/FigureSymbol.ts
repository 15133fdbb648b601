export const figureSymbols = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'triangleDown',
  'triangleLeft',
  'triangleRight',
  'star',
] as const;

/** Symbols in the order in which traces get them; each again open after all were filled. */
export type FigureSymbol = (typeof figureSymbols)[number];
