import { edgeColor } from '../color/edgeColor.ts';
import type { SceneItem } from '../scene/scene.ts';
import type { CountSpec } from '../spec.ts';
import { countName } from './countName.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { type PlotFrame, xOf } from './PlotFrame.ts';
import { textItem } from './textItem.ts';

/** Numbers at risk under the numbers of the time axis, a row for each curve. */
export function drawCounts(
  panelId: string,
  counts: CountSpec,
  frame: PlotFrame,
  top: number,
  style: FigureStyle,
): SceneItem[] {
  const pitch = style.legend.sizePt * 1.3;
  const [from, to] = frame.xAxis.range;
  const part = `counts:${panelId}`;
  const title = textItem(counts.title, style.legend, { x: frame.x, y: top + pitch * 0.8, part });
  return [
    title,
    ...counts.rows.flatMap(({ label, color, counts: numbers }, row) => {
      const y = top + pitch * (row + 1.8);
      const name = textItem(countName(label, style), style.legend, {
        x: frame.x - style.gap * 4,
        y,
        anchor: 'end',
        color: edgeColor(color),
        part,
      });
      const cells = counts.at.flatMap((at, i) => {
        const count = numbers[i];
        if (count === undefined || at < from || at > to) return [];
        const x = xOf(frame, at);
        return [textItem(String(count), style.legend, { x, y, anchor: 'middle', part })];
      });
      return [name, ...cells];
    }),
  ];
}
