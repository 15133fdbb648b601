import { contrastOnWhite } from './contrastOnWhite.ts';

/** WCAG's least contrast of a graphical object (1.4.11). */
const leastContrast = 3;

/** Colour of a symbol's edge: its own, or black where that is too pale on paper (orange, sky, yellow). */
export function edgeColor(color: string): string {
  return contrastOnWhite(color) >= leastContrast ? color : '#000000';
}
