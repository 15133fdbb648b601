import { partsOf } from '../partsOf.ts';
import type { FigureSpec } from '../spec.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { letterText } from './letterText.ts';

/** The letter of each panel, null for none. Of a composed figure each part has one, at its first panel. */
export function panelLetters(
  spec: FigureSpec,
  form: FigureStyle['letterForm'],
): readonly (string | null)[] {
  const first = spec.firstLetter ?? 0;
  if (!spec.letters) return spec.panels.map(() => null);
  if (!spec.composition) return spec.panels.map((_, i) => letterText(first + i, form));
  return partsOf(spec).flatMap(({ count }, part) =>
    Array.from({ length: count }, (_, i) => (i === 0 ? letterText(first + part, form) : null)),
  );
}
