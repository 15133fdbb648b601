import type { SceneBlock, SceneItem } from '../scene/scene.ts';
import { shortenLabel } from '../text/shortenLabel.ts';
import { belowBlocks } from './belowBlocks.ts';
import { categoryNames } from './categoryNames.ts';
import { drawDirectLabels } from './directLabels.ts';
import { drawBoxes } from './drawBoxes.ts';
import { drawCounts } from './drawCounts.ts';
import { drawFrame } from './drawFrame.ts';
import { drawInset } from './drawInset.ts';
import { drawLevels } from './drawLevels.ts';
import { drawPutLabels } from './drawPutLabels.ts';
import { drawStrip } from './drawStrip.ts';
import { drawTrace } from './drawTrace.ts';
import { drawXTexts } from './drawXTexts.ts';
import { drawYTexts } from './drawYTexts.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { Occupancy } from './Occupancy.ts';
import { occupyTraces } from './occupyTraces.ts';
import type { PanelPlan } from './PanelPlan.ts';
import type { PlotFrame } from './PlotFrame.ts';
import { type PanelMargins, stripHeight } from './panelMargins.ts';
import { placeCallOuts } from './placeCallOuts.ts';
import { placeInside } from './placeInside.ts';
import { placeLevelLabels } from './placeLevelLabels.ts';
import { textItem } from './textItem.ts';

export interface DrawnPanel {
  readonly items: readonly SceneItem[];
  readonly blocks: readonly SceneBlock[];
  readonly messages: readonly string[];
  /** What has to go below the axis, because the frame has no room for it. */
  readonly withoutRoom: readonly ('legend' | 'table' | 'note')[];
}

const nothing = { items: [], blocks: [] };

/** One panel inside its margins: measured things first, words where these leave room. */
export function drawPanel(
  plan: PanelPlan,
  frame: PlotFrame,
  margins: PanelMargins,
  style: FigureStyle,
): DrawnPanel {
  const { panel } = plan;
  const drawing = {
    frame,
    style,
    panelId: panel.id,
    xTexts: plan.xTexts,
    yTexts: plan.sharing === null,
    titles: !plan.commonTitles,
  };
  const stripTop = frame.y + frame.height + style.gap * 1.5;
  const xDrawing =
    panel.strip === null
      ? drawing
      : { ...drawing, frame: { ...frame, y: stripTop + stripHeight(style) - frame.height } };
  const room = new Occupancy(frame);
  occupyTraces(panel, frame, style, room);
  const inset = panel.inset === null ? null : drawInset(panel, panel.inset, frame, style);
  if (inset !== null) room.takeRect(inset.covered);
  const pinned = placeInside(plan, frame, style, room, 'pinned');
  const isDirect = plan.legend === 'direct';
  const put = isDirect ? drawPutLabels(panel, frame, style, room) : nothing;
  const beside = isDirect ? drawDirectLabels(panel, frame, style) : nothing;
  const levels = placeLevelLabels(panel.id, panel.levels, frame, style, room);
  const callOuts = placeCallOuts(panel, frame, style, room);
  const words = placeInside(plan, frame, style, room, 'free');
  const below = belowItems(plan, frame, margins, style);
  const main = panel.traces.filter(({ role }) => role === 'main');
  const drawn = panel.traces.map((trace) => drawTrace(trace, frame, style, main.indexOf(trace)));
  const clip = { x: frame.x, y: frame.y, width: frame.width, height: frame.height };
  const items: SceneItem[] = [
    { kind: 'group', clip, items: drawn.flatMap(({ clipped }) => clipped) },
    ...drawLevels(panel.id, panel.levels, frame, style),
    ...drawFrame(drawing),
    ...drawn.flatMap(({ symbols }) => symbols),
    ...drawBoxes(panel.boxes, frame, style),
    ...(inset?.items ?? []),
    ...levels.items,
    ...callOuts.items,
    ...pinned.items,
    ...words.items,
    ...put.items,
    ...beside.items,
    ...drawXTexts(xDrawing, panel.x),
    ...drawYTexts(drawing, panel.y, 'y', margins.yAway),
    ...(panel.y2 === null ? [] : drawYTexts(drawing, panel.y2, 'y2', margins.y2Away)),
  ];
  if (panel.strip !== null) {
    const height = stripHeight(style);
    items.push(...drawStrip(panel.id, panel.strip, frame, stripTop, height, margins.yAway, style));
  }
  items.push(...below.items);
  if (panel.title !== null) {
    const place = { x: frame.x, y: frame.y - style.gap, part: `title:${panel.id}` };
    const title = shortenLabel(panel.title, frame.width, style.legend);
    items.push(textItem(title, style.legend, place));
  }
  if (panel.emptyText !== null && isEmpty(plan)) items.push(emptyItem(plan, frame, style));
  return {
    items,
    blocks: [pinned, words, put, beside, callOuts, below].flatMap(({ blocks }) => blocks),
    messages: [...levels.messages, ...callOuts.messages, ...crowdedNames(plan, frame, style)],
    withoutRoom: [...pinned.withoutRoom, ...words.withoutRoom],
  };
}

function belowItems(
  plan: PanelPlan,
  frame: PlotFrame,
  margins: PanelMargins,
  style: FigureStyle,
): Pick<DrawnPanel, 'items' | 'blocks'> {
  const { panel } = plan;
  const items: SceneItem[] = [];
  const blocks: SceneBlock[] = [];
  let top = frame.y + frame.height + margins.belowAxis + style.gap;
  if (panel.counts !== null) {
    items.push(...drawCounts(panel.id, panel.counts, frame, top, style));
    top += (panel.counts.rows.length + 1) * style.legend.sizePt * 1.3 + style.gap;
  }
  for (const { name, block, width } of belowBlocks(plan, frame.width, style)) {
    // In the middle of its room, or further left where the block is wider.
    const most = frame.x + width + margins.right - style.gap - block.width;
    const x = Math.min(frame.x + Math.max(0, (width - block.width) / 2), most);
    items.push(...block.draw(x, top));
    blocks.push({ panelId: panel.id, name, x, y: top, width: block.width, height: block.height });
    top += block.height + style.gap;
  }
  return { items, blocks };
}

function crowdedNames(plan: PanelPlan, frame: PlotFrame, style: FigureStyle): readonly string[] {
  if (plan.panel.x.categories === null || !plan.xTexts) return [];
  if (!categoryNames(frame.xAxis, frame.width, style).crowded) return [];
  return ['The names below the axis lie on each other: draw fewer groups, or a wider figure.'];
}

function isEmpty({ panel }: PanelPlan): boolean {
  const hasPoint = panel.traces.some(({ y }) => y.some((value) => value !== null));
  return !hasPoint && panel.boxes.length === 0;
}

function emptyItem({ panel }: PanelPlan, frame: PlotFrame, style: FigureStyle): SceneItem {
  return textItem(panel.emptyText ?? '', style.legend, {
    x: frame.x + frame.width / 2,
    y: frame.y + frame.height / 2,
    anchor: 'middle',
    color: '#555555',
    part: `frame:${panel.id}`,
  });
}
