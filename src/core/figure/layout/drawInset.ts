import type { SceneItem } from '../scene/scene.ts';
import type { InsetSpec, PanelSpec } from '../spec.ts';
import { coordinate } from './coordinate.ts';
import { drawFrame } from './drawFrame.ts';
import { drawTrace } from './drawTrace.ts';
import { drawXTexts } from './drawXTexts.ts';
import { drawYTexts } from './drawYTexts.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { fitPanelAxes } from './fitPanelAxes.ts';
import type { PlotFrame, Rect } from './PlotFrame.ts';
import { pathItem } from './pathItem.ts';

export interface DrawnInset {
  readonly items: readonly SceneItem[];
  /** What it covers, numbers included. */
  readonly covered: Rect;
}

/** The same traces again in a small frame of their own, without titles: a burn-in in its first hours. */
export function drawInset(
  panel: PanelSpec,
  inset: InsetSpec,
  outer: PlotFrame,
  style: FigureStyle,
): DrawnInset {
  const [left, top, width, height] = inset.box;
  const spec: PanelSpec = {
    ...panel,
    id: `${panel.id}-inset`,
    x: { ...panel.x, quantity: '', range: inset.x, ticks: null },
    y: { ...panel.y, quantity: '', unit: null, range: inset.y, ticks: null, fromZero: false },
    y2: null,
  };
  const size = { width: outer.width * width, height: outer.height * height };
  const axes = fitPanelAxes(spec, size.width, size.height, style);
  const frame: PlotFrame = {
    x: outer.x + outer.width * left,
    y: outer.y + outer.height * top,
    ...size,
    ...axes,
  };
  const drawing = { frame, style, panelId: spec.id, xTexts: true, yTexts: true, titles: false };
  const clip = { x: frame.x, y: frame.y, width: frame.width, height: frame.height };
  const traces = spec.traces.flatMap((trace) => drawTrace(trace, frame, style, 0).clipped);
  const room = style.tick.sizePt * 2.6;
  const covered = {
    x: frame.x - room,
    y: frame.y - style.gap,
    width: frame.width + room + style.gap * 2,
    height: frame.height + style.tick.sizePt * 1.6,
  };
  const white = `M${coordinate(covered.x)} ${coordinate(covered.y)}h${coordinate(covered.width)}v${coordinate(covered.height)}h${coordinate(-covered.width)}Z`;
  return {
    covered,
    items: [
      pathItem(white, { fill: '#FFFFFF', part: `inset:${panel.id}` }),
      { kind: 'group', clip, items: traces },
      ...drawFrame(drawing),
      ...drawXTexts(drawing, spec.x),
      ...drawYTexts(drawing, spec.y, 'y', 0),
    ],
  };
}
