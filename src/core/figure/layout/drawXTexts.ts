import { axisTitle } from '../axes/axisTitle.ts';
import type { FittedAxis } from '../axes/fitAxis.ts';
import type { SceneItem } from '../scene/scene.ts';
import type { AxisSpec } from '../spec.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import { wrapLabel } from '../text/wrapLabel.ts';
import type { AxisDrawing } from './AxisDrawing.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { type PlotFrame, xOf } from './PlotFrame.ts';
import { textItem } from './textItem.ts';

/** Numbers or names below the x axis, and its title. */
export function drawXTexts(drawing: AxisDrawing, axis: AxisSpec): SceneItem[] {
  const { frame, style, panelId } = drawing;
  if (!drawing.xTexts) return [];
  const part = `axis:${panelId}:x`;
  const top = frame.y + frame.height + style.gap * 1.5;
  const { ascent } = layoutLabel('0', style.tick);
  const ticks = frame.xAxis.ticks.flatMap(({ value, text }) =>
    categoryLines(axis, text, frame, style).map((line, i) =>
      textItem(line, style.tick, {
        x: xOf(frame, value),
        y: top + ascent + i * style.tick.sizePt * 1.15,
        anchor: 'middle',
        part,
      }),
    ),
  );
  if (axis.quantity === '' || !drawing.titles) return ticks;
  const title = axisTitle(axis.quantity, axis.unit, style.axisStyle);
  const lines = wrapLabel(title, frame.width * 1.1, style.axis);
  const start = top + tickHeight(frame.xAxis, axis, frame, style) + style.gap;
  return [
    ...ticks,
    ...lines.map((line, i) =>
      textItem(line, style.axis, {
        x: frame.x + frame.width / 2,
        y: start + layoutLabel(line, style.axis).ascent + i * style.axis.sizePt * 1.15,
        anchor: 'middle',
        part,
      }),
    ),
  ];
}

/** Height of the numbers or names below the x axis. */
export function tickHeight(
  fitted: FittedAxis,
  axis: AxisSpec,
  frame: Pick<PlotFrame, 'width' | 'xAxis'>,
  style: FigureStyle,
): number {
  const lines = Math.max(
    1,
    ...fitted.ticks.map(({ text }) => categoryLines(axis, text, frame, style).length),
  );
  const { ascent, descent } = layoutLabel('0', style.tick);
  // Digits have nothing below the line, names have.
  const below = axis.categories === null ? 0 : descent;
  return ascent + below + (lines - 1) * style.tick.sizePt * 1.15;
}

/** Names of categories are broken to fit between their neighbours; numbers stay whole. */
function categoryLines(
  axis: AxisSpec,
  text: string,
  { width, xAxis }: Pick<PlotFrame, 'width' | 'xAxis'>,
  style: FigureStyle,
): readonly string[] {
  if (axis.categories === null) return [text];
  const [from, to] = xAxis.range;
  return wrapLabel(text, (width / (to - from)) * 0.94, style.tick);
}
