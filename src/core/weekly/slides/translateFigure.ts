import type { AxisSpec, FigureSpec } from '../../figure/spec.ts';
import type { WeeklyWords } from '../words/WeeklyWords.ts';

/** A figure with its axes and its note on synthetic data in the words of a language; names stay. */
export function translateFigure(spec: FigureSpec, words: WeeklyWords): FigureSpec {
  const axis = (given: AxisSpec): AxisSpec => ({
    ...given,
    quantity: words.quantities[given.quantity] ?? given.quantity,
    unit: given.unit === null ? null : (words.units[given.unit] ?? given.unit),
  });
  return {
    ...spec,
    panels: spec.panels.map((panel) => ({
      ...panel,
      x: axis(panel.x),
      y: axis(panel.y),
      y2: panel.y2 === null ? null : axis(panel.y2),
      note: panel.note.map((line) =>
        line.startsWith('Synthetic') ? words.synthetic.replace(/[.。]$/, '') : line,
      ),
    })),
  };
}
