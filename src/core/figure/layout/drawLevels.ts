import type { SceneItem } from '../scene/scene.ts';
import type { LevelSpec } from '../spec.ts';
import { coordinate } from './coordinate.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { type PlotFrame, xOf, yOf } from './PlotFrame.ts';
import { pathItem } from './pathItem.ts';

/** Strokes and spaces of a reference line, and its grey (our own decision). */
const pattern = [3, 2];
const levelColor = '#555555';

/** Reference lines across the plot, as far as they lie inside its ranges. */
export function drawLevels(
  panelId: string,
  levels: readonly LevelSpec[],
  frame: PlotFrame,
  style: FigureStyle,
): SceneItem[] {
  return levels.flatMap((level) => {
    const [from, to] = level.axis === 'y' ? frame.yAxis.range : frame.xAxis.range;
    if (level.value <= from || level.value >= to) return [];
    const d =
      level.axis === 'y'
        ? `M${coordinate(frame.x)} ${coordinate(yOf(frame, level.value))}h${coordinate(frame.width)}`
        : `M${coordinate(xOf(frame, level.value))} ${coordinate(frame.y)}v${coordinate(frame.height)}`;
    return [
      pathItem(d, {
        stroke: level.dashed ? levelColor : '#000000',
        strokePt: level.dashed ? style.levelPt : style.framePt,
        dash: level.dashed ? pattern.map((length) => length * (style.tick.sizePt / 6)) : null,
        part: `level:${panelId}:${level.id}`,
      }),
    ];
  });
}
