import { axisTitle } from '../axes/axisTitle.ts';
import type { AxisSpec } from '../spec.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import { wrapLabel } from '../text/wrapLabel.ts';
import { belowBlocks } from './belowBlocks.ts';
import { countName } from './countName.ts';
import { directLabelWidth } from './directLabels.ts';
import { tickHeight } from './drawXTexts.ts';
import type { FigureStyle } from './FigureStyle.ts';
import type { PanelAxes } from './fitPanelAxes.ts';
import { lineHeight } from './lineHeight.ts';
import type { PanelPlan } from './PanelPlan.ts';

/** Room around a frame, in points, from the real sizes of its texts. */
export interface PanelMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** From the frame to the base line of the value axis' title. */
  readonly yAway: number;
  readonly y2Away: number;
  /** From the frame down to whatever comes below the time axis. */
  readonly belowAxis: number;
}

const stripShare = 3.2;

/** Height of the strip that shows n(t), numbers of devices included. */
export function stripHeight(style: FigureStyle): number {
  return style.tick.sizePt * stripShare;
}

export function panelMargins(
  plan: PanelPlan,
  axes: PanelAxes,
  width: number,
  height: number,
  style: FigureStyle,
): PanelMargins {
  const { panel } = plan;
  const { gap } = style;
  const edge = style.framePt / 2 + style.gap / 4;
  const yAway = awayOf(axes.yAxis.ticks, style);
  const y2Away = awayOf(axes.y2Axis?.ticks ?? [], style);
  const belowAxis = depthBelow(plan, axes, width, style);
  const counts =
    panel.counts === null ? 0 : gap + (panel.counts.rows.length + 1) * style.legend.sizePt * 1.3;
  const below = belowBlocks(plan, width, style).reduce(
    (sum, { block }) => sum + block.height + gap,
    0,
  );
  const countLabels = (panel.counts?.rows ?? []).map(
    ({ label }) => layoutLabel(countName(label, style), style.legend).width + gap * 4 + edge,
  );
  const direct = plan.legend === 'direct' ? gap + directLabelWidth(panel, style) + edge : 0;
  const right = panel.y2 === null ? 0 : y2Away + titleDepth(panel.y2, plan, height, style) + edge;
  const title = panel.title === null ? 0 : style.legend.sizePt + gap;
  const letter = plan.letter === null ? 0 : layoutLabel('A', style.letter).ascent + gap * 1.5;
  return {
    left: Math.max(
      edge,
      plan.sharing === null ? yAway + titleDepth(panel.y, plan, height, style) + edge : gap,
      ...countLabels,
    ),
    right: Math.max(edge, beyondEnd(panel, axes, width, style) + edge, direct, right),
    top: Math.max(layoutLabel('0', style.tick).ascent / 2 + edge, title + letter),
    bottom: belowAxis + counts + below + edge,
    yAway,
    y2Away,
    belowAxis,
  };
}

/** Strip, numbers and title of the time axis. */
function depthBelow(
  { panel, xTexts, commonTitles }: PanelPlan,
  { xAxis }: PanelAxes,
  width: number,
  style: FigureStyle,
): number {
  const { gap } = style;
  if (!xTexts) return gap;
  const strip = panel.strip === null ? 0 : stripHeight(style) + gap * 1.5;
  const numbers = gap * 1.5 + tickHeight(xAxis, panel.x, width, style);
  if (panel.x.quantity === '') return strip + numbers;
  const text = axisTitle(panel.x.quantity, panel.x.unit, style.axisStyle);
  const lines = commonTitles ? 1 : wrapLabel(text, width * 1.1, style.axis).length;
  const { ascent, descent } = layoutLabel(text, style.axis);
  return strip + numbers + gap + ascent + descent + (lines - 1) * style.axis.sizePt * lineHeight;
}

/** How far a value axis' title reaches away from its base line. */
function titleDepth(
  axis: AxisSpec,
  { commonTitles }: PanelPlan,
  height: number,
  style: FigureStyle,
): number {
  const text = axisTitle(axis.quantity, axis.unit, style.axisStyle);
  const lines = commonTitles ? 1 : wrapLabel(text, height * 1.15, style.axis).length;
  return (lines - 1) * style.axis.sizePt * lineHeight + layoutLabel(text, style.axis).ascent;
}

/** How far the last number of the time axis reaches beyond the frame. */
function beyondEnd(
  panel: PanelPlan['panel'],
  { xAxis }: PanelAxes,
  width: number,
  style: FigureStyle,
): number {
  const last = xAxis.ticks.at(-1);
  if (last === undefined || panel.x.categories !== null) return 0;
  const [from, to] = xAxis.range;
  return layoutLabel(last.text, style.tick).width / 2 - ((to - last.value) / (to - from)) * width;
}

function awayOf(ticks: readonly { readonly text: string }[], style: FigureStyle): number {
  const widest = Math.max(0, ...ticks.map(({ text }) => layoutLabel(text, style.tick).width));
  return style.gap * 2 + widest + layoutLabel('g', style.axis).descent;
}
