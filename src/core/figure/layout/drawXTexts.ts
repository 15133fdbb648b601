import { axisTitle } from '../axes/axisTitle.ts';
import type { FittedAxis } from '../axes/fitAxis.ts';
import type { SceneItem } from '../scene/scene.ts';
import type { AxisSpec } from '../spec.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import { wrapLabel } from '../text/wrapLabel.ts';
import type { AxisDrawing } from './AxisDrawing.ts';
import { categoryNames } from './categoryNames.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { lineHeight } from './lineHeight.ts';
import { type PlotFrame, xOf } from './PlotFrame.ts';
import { textItem } from './textItem.ts';

/** Numbers or names below the x axis, and its title. */
export function drawXTexts(drawing: AxisDrawing, axis: AxisSpec): SceneItem[] {
  const { frame, style, panelId } = drawing;
  if (!drawing.xTexts) return [];
  const part = `axis:${panelId}:x`;
  const top = frame.y + frame.height + style.gap * 1.5;
  const { ascent } = layoutLabel('0', style.tick);
  const ticks =
    axis.categories === null
      ? frame.xAxis.ticks.map(({ value, text }) =>
          textItem(text, style.tick, {
            x: xOf(frame, value),
            y: top + ascent,
            anchor: 'middle',
            part,
          }),
        )
      : categoryItems(frame, top, part, style);
  if (axis.quantity === '' || !drawing.titles) return ticks;
  const title = axisTitle(axis.quantity, axis.unit, style.axisStyle);
  const lines = wrapLabel(title, frame.width * 1.1, style.axis);
  const start = top + tickHeight(frame.xAxis, axis, frame.width, style) + style.gap;
  return [
    ...ticks,
    ...lines.map((line, i) =>
      textItem(line, style.axis, {
        x: frame.x + frame.width / 2,
        y: start + layoutLabel(line, style.axis).ascent + i * style.axis.sizePt * lineHeight,
        anchor: 'middle',
        part,
      }),
    ),
  ];
}

function categoryItems(
  frame: PlotFrame,
  top: number,
  part: string,
  style: FigureStyle,
): SceneItem[] {
  const { turned, lines } = categoryNames(frame.xAxis, frame.width, style);
  const { ascent } = layoutLabel('0', style.tick);
  return frame.xAxis.ticks.flatMap(({ value }, at) => {
    const x = xOf(frame, value);
    return (lines[at] ?? []).map((line, i) => {
      const upright = { x, y: top + ascent + i * style.tick.sizePt * lineHeight, part };
      const place = turned
        ? ({ x: x + ascent / 2, y: top, anchor: 'end', turned: 90, part } as const)
        : ({ ...upright, anchor: 'middle' } as const);
      return textItem(line, style.tick, place);
    });
  });
}

/** Height of the numbers or names below the x axis; digits have nothing below the line, names have. */
export function tickHeight(
  fitted: FittedAxis,
  axis: AxisSpec,
  width: number,
  style: FigureStyle,
): number {
  if (axis.categories !== null) return categoryNames(fitted, width, style).height;
  return layoutLabel('0', style.tick).ascent;
}
