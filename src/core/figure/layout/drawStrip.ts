import type { SceneItem } from '../scene/scene.ts';
import type { StripSpec } from '../spec.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import { coordinate } from './coordinate.ts';
import { dashPattern } from './dashPattern.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { type PlotFrame, xOf } from './PlotFrame.ts';
import { pathItem } from './pathItem.ts';
import { textItem } from './textItem.ts';

/** n(t) as steps in a narrow frame below the plot, zero and the most devices written beside it. */
export function drawStrip(
  panelId: string,
  strip: StripSpec,
  frame: PlotFrame,
  y: number,
  height: number,
  titleAway: number,
  style: FigureStyle,
): SceneItem[] {
  const most = Math.max(1, ...strip.rows.flatMap(({ n }) => n));
  const top = most * 1.25;
  const yOfCount = (count: number) => y + height - (count / top) * height;
  const part = `strip:${panelId}`;
  const items: SceneItem[] = strip.rows.map(({ x, n, color, dash }) => {
    const d = x
      .map((at, i) => {
        const px = coordinate(xOf(frame, at));
        const py = coordinate(yOfCount(n[i] ?? 0));
        return i === 0 ? `M${px} ${py}` : `H${px}V${py}`;
      })
      .join('');
    const strokePt = style.tracePt * 0.8;
    return pathItem(d, { stroke: color, strokePt, dash: dashPattern(dash, strokePt), part });
  });
  const clip = { x: frame.x, y, width: frame.width, height };
  let ticks = '';
  for (const { value } of frame.xAxis.ticks) {
    ticks += `M${coordinate(xOf(frame, value))} ${coordinate(y + height)}v${coordinate(-style.majorTick)}`;
  }
  for (const side of [frame.x, frame.x + frame.width]) {
    const inward = side === frame.x ? style.majorTick : -style.majorTick;
    ticks += `M${coordinate(side)} ${coordinate(yOfCount(most))}h${coordinate(inward)}`;
  }
  const box = `M${coordinate(frame.x)} ${coordinate(y)}h${coordinate(frame.width)}v${coordinate(height)}h${coordinate(-frame.width)}Z`;
  const line = { stroke: '#000000', strokePt: style.framePt, part };
  const { ascent } = layoutLabel('0', style.tick);
  const number = (count: number) =>
    textItem(String(count), style.tick, {
      x: frame.x - style.gap,
      y: yOfCount(count) + (count === 0 ? 0 : ascent / 2),
      anchor: 'end',
      part,
    });
  return [
    { kind: 'group', clip, items },
    pathItem(ticks, line),
    pathItem(box, line),
    number(0),
    number(most),
    textItem(strip.title, style.axis, {
      x: frame.x - titleAway,
      y: y + height / 2,
      anchor: 'middle',
      turned: 90,
      part,
    }),
  ];
}
