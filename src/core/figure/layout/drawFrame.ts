import type { SceneItem } from '../scene/scene.ts';
import type { AxisDrawing } from './AxisDrawing.ts';
import { coordinate } from './coordinate.ts';
import { xOf, yOf } from './PlotFrame.ts';
import { pathItem } from './pathItem.ts';

/** The frame on all four sides with ticks inside, as this field draws it, and its numbers. */
export function drawFrame({ frame, style, panelId }: AxisDrawing): SceneItem[] {
  const { x, y, width, height } = frame;
  const right = x + width;
  const bottom = y + height;
  let ticks = '';
  const onX = (value: number, length: number) => {
    const at = coordinate(xOf(frame, value));
    ticks += `M${at} ${coordinate(bottom)}v${coordinate(-length)}M${at} ${coordinate(y)}v${coordinate(length)}`;
  };
  const onY = (value: number, length: number, side: 'y' | 'y2') => {
    const at = coordinate(yOf(frame, value, side));
    if (side === 'y') ticks += `M${coordinate(x)} ${at}h${coordinate(length)}`;
    if (side === 'y2' || frame.y2Axis === null) {
      ticks += `M${coordinate(right)} ${at}h${coordinate(-length)}`;
    }
  };
  for (const { value } of frame.xAxis.ticks) onX(value, style.majorTick);
  for (const value of frame.xAxis.minorTicks) onX(value, style.minorTick);
  for (const side of ['y', 'y2'] as const) {
    const axis = side === 'y' ? frame.yAxis : frame.y2Axis;
    for (const { value } of axis?.ticks ?? []) onY(value, style.majorTick, side);
    for (const value of axis?.minorTicks ?? []) onY(value, style.minorTick, side);
  }
  const box = `M${coordinate(x)} ${coordinate(y)}H${coordinate(right)}V${coordinate(bottom)}H${coordinate(x)}Z`;
  const line = { stroke: '#000000', strokePt: style.framePt };
  return [
    pathItem(ticks, { ...line, part: `axis:${panelId}:x` }),
    pathItem(box, { ...line, part: `frame:${panelId}` }),
  ];
}
