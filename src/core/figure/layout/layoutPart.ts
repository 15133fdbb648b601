import { presetById } from '../journals/presetById.ts';
import type { PanelFrame, Scene, SceneItem } from '../scene/scene.ts';
import type { FigureSpec, PanelSpec } from '../spec.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import { commonTitles } from './commonTitles.ts';
import { type DrawnPanel, drawPanel } from './drawPanel.ts';
import { type FigureStyle, styleOf } from './FigureStyle.ts';
import { type Grid, type GridPlace, layoutGrid } from './layoutGrid.ts';
import { legendEntries } from './legendEntries.ts';
import type { PanelPlan } from './PanelPlan.ts';
import { textItem } from './textItem.ts';

/** Words move below the axis one after the other; each try settles at least one of them. */
const mostTries = 6;

/** The panels of one figure at their place on the page; its size is that of the panels alone. */
export function layoutPart(
  spec: FigureSpec,
  letters: readonly (string | null)[],
  place: GridPlace,
): Scene {
  const preset = presetById(spec.presetId);
  const style = styleOf(preset);
  let plans = spec.panels.map((panel, i) => firstPlan(spec, panel, i, letters[i] ?? null));
  for (let tries = 1; ; tries++) {
    const grid = layoutGrid(spec, plans, preset, style, place);
    const drawn = grid.cells.map(({ plan, frame, margins }) =>
      drawPanel(plan, frame, margins, style),
    );
    const settled = drawn.every(({ withoutRoom }) => withoutRoom.length === 0);
    if (settled || tries === mostTries) return sceneOf(spec, grid, drawn, style);
    plans = plans.map((plan, i) => moved(plan, drawn[i] as DrawnPanel));
  }
}

function sceneOf(
  spec: FigureSpec,
  grid: Grid,
  drawn: readonly DrawnPanel[],
  style: FigureStyle,
): Scene {
  const { widthMm, heightMm, width, height } = grid;
  const items: SceneItem[] = [];
  for (const [i, cell] of grid.cells.entries()) {
    items.push(...(drawn[i] as DrawnPanel).items);
    if (cell.plan.letter === null) continue;
    const { ascent } = layoutLabel('A', style.letter);
    items.push(
      textItem(cell.plan.letter, style.letter, {
        x: cell.x + 0.5,
        y: cell.y + ascent + 0.5,
        part: 'letters',
      }),
    );
  }
  if (spec.sharedX && spec.sharedY) items.push(...commonTitles(grid, style));
  return {
    widthMm,
    heightMm,
    width,
    height,
    items,
    messages: [...grid.messages, ...drawn.flatMap(({ messages }) => messages)],
    frames: grid.cells.map(({ plan, frame }): PanelFrame => {
      const { x, y, width: w, height: h, xAxis, yAxis, y2Axis } = frame;
      const y2Range = y2Axis?.range ?? null;
      const ranges = { xRange: xAxis.range, yRange: yAxis.range, y2Range };
      return { panelId: plan.panel.id, x, y, width: w, height: h, ...ranges };
    }),
    blocks: drawn.flatMap(({ blocks }) => blocks),
  };
}

function firstPlan(
  spec: FigureSpec,
  panel: PanelSpec,
  index: number,
  letter: string | null,
): PanelPlan {
  const column = index % spec.columns;
  const row = Math.floor(index / spec.columns);
  const first = spec.panels[row * spec.columns] ?? panel;
  return {
    panel,
    commonTitles: spec.sharedX && spec.sharedY,
    xTexts: !spec.sharedX || index + spec.columns >= spec.panels.length,
    sharing: spec.sharedY && column > 0 ? first : null,
    row,
    column,
    letter,
    legend: firstLegend(panel, spec),
    legendSpan: legendSpan(spec, column, row),
    tableBelow: false,
    noteBelow: false,
  };
}

/** All of the row where its other panels have nothing of their own below the axis. */
function legendSpan(spec: FigureSpec, column: number, row: number): number {
  const others = spec.panels.slice(row * spec.columns + 1, (row + 1) * spec.columns);
  const free = others.every(
    (panel) =>
      firstLegend(panel, spec) === 'none' &&
      panel.table === null &&
      panel.counts === null &&
      panel.note.length === 0,
  );
  return column === 0 && free ? others.length + 1 : 1;
}

function firstLegend(panel: PanelSpec, { panels }: FigureSpec): PanelPlan['legend'] {
  const { mode } = panel.legend;
  if (mode === 'none' || legendEntries(panel).length === 0) return 'none';
  if (mode !== 'auto') return mode;
  // The only curve of a figure needs no key.
  const keys = new Set(panels.flatMap((each) => legendEntries(each).map(({ key }) => key)));
  return keys.size === 1 ? 'none' : 'inside';
}

function moved(plan: PanelPlan, { withoutRoom }: DrawnPanel): PanelPlan {
  const [first] = withoutRoom;
  if (first === 'legend') return { ...plan, legend: 'below' };
  if (first === 'table') return { ...plan, tableBelow: true };
  return first === 'note' ? { ...plan, noteBelow: true } : plan;
}
