import type { AxisSpec, FigureSpec } from '../../figure/spec.ts';
import { englishWords } from '../words/englishWords.ts';
import type { WeeklyWords } from '../words/WeeklyWords.ts';

/** A figure with its axes and its note on synthetic data in the words of a language; names stay. */
export function translateFigure(spec: FigureSpec, words: WeeklyWords): FigureSpec {
  const name = (label: string) => (label === englishWords.noCondition ? words.noCondition : label);
  const axis = (given: AxisSpec): AxisSpec => ({
    ...given,
    quantity: words.quantities[given.quantity] ?? given.quantity,
    categories: given.categories?.map(name) ?? null,
    unit: given.unit === null ? null : (words.units[given.unit] ?? given.unit),
  });
  return {
    ...spec,
    panels: spec.panels.map((panel) => ({
      ...panel,
      x: axis(panel.x),
      y: axis(panel.y),
      y2: panel.y2 === null ? null : axis(panel.y2),
      boxes: panel.boxes.map((box) => ({ ...box, label: name(box.label) })),
      note: panel.note.map((line) =>
        line.startsWith('Synthetic') ? words.synthetic.replace(/[.。]$/, '') : line,
      ),
    })),
  };
}
