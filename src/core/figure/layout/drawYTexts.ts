import { axisTitle } from '../axes/axisTitle.ts';
import type { SceneItem } from '../scene/scene.ts';
import type { AxisSpec } from '../spec.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import { wrapLabel } from '../text/wrapLabel.ts';
import type { AxisDrawing } from './AxisDrawing.ts';
import { yOf } from './PlotFrame.ts';
import { textItem } from './textItem.ts';

/** Numbers and title of a value axis; `away` is how far the title's middle lies from the frame. */
export function drawYTexts(
  drawing: AxisDrawing,
  axis: AxisSpec,
  side: 'y' | 'y2',
  away: number,
): SceneItem[] {
  const { frame, style, panelId } = drawing;
  const fitted = side === 'y' ? frame.yAxis : frame.y2Axis;
  if (!drawing.yTexts || fitted === null) return [];
  const part = `axis:${panelId}:${side}`;
  const isLeft = side === 'y';
  const edge = isLeft ? frame.x - style.gap : frame.x + frame.width + style.gap;
  const { ascent } = layoutLabel('0', style.tick);
  const ticks = fitted.ticks.map(({ value, text }) =>
    textItem(text, style.tick, {
      x: edge,
      y: yOf(frame, value, side) + ascent / 2,
      anchor: isLeft ? 'end' : 'start',
      part,
    }),
  );
  if (axis.quantity === '' || !drawing.titles) return ticks;
  const lines = wrapLabel(
    axisTitle(axis.quantity, axis.unit, style.axisStyle),
    frame.height * 1.15,
    style.axis,
  );
  const pitch = style.axis.sizePt * 1.15;
  return [
    ...ticks,
    ...lines.map((line, i) =>
      textItem(line, style.axis, {
        x: isLeft
          ? frame.x - away + (i - lines.length + 1) * pitch
          : frame.x + frame.width + away - i * pitch,
        y: frame.y + frame.height / 2,
        anchor: 'middle',
        turned: isLeft ? 90 : -90,
        part,
      }),
    ),
  ];
}
