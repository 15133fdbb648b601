import { linearRgb } from './linearRgb.ts';

/** Contrast of a colour on white, 1-21 (WCAG 2.2, contrast ratio). */
export function contrastOnWhite(color: string): number {
  const [r, g, b] = linearRgb(color);
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}
