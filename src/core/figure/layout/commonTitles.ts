import { axisTitle } from '../axes/axisTitle.ts';
import type { SceneItem } from '../scene/scene.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import type { FigureStyle } from './FigureStyle.ts';
import type { Grid } from './layoutGrid.ts';
import { textItem } from './textItem.ts';

/** One title for the value axes of all panels and one for their time axes. */
export function commonTitles(grid: Grid, style: FigureStyle): SceneItem[] {
  const [first] = grid.cells;
  const last = grid.cells.at(-1);
  if (first === undefined || last === undefined) return [];
  const frames = grid.cells.map(({ frame }) => frame);
  const left = Math.min(...frames.map(({ x }) => x));
  const right = Math.max(...frames.map(({ x, width }) => x + width));
  const top = Math.min(...frames.map(({ y }) => y));
  const bottom = Math.max(...frames.map(({ y, height }) => y + height));
  const away = Math.max(...grid.cells.map(({ margins }) => margins.yAway));
  const { x, y } = first.plan.panel;
  const { descent } = layoutLabel('g', style.axis);
  return [
    textItem(axisTitle(y.quantity, y.unit, style.axisStyle), style.axis, {
      x: left - away,
      y: (top + bottom) / 2,
      anchor: 'middle',
      turned: 90,
      part: `axis:${first.plan.panel.id}:y`,
    }),
    textItem(axisTitle(x.quantity, x.unit, style.axisStyle), style.axis, {
      x: (left + right) / 2,
      y: bottom + last.margins.belowAxis - descent,
      anchor: 'middle',
      part: `axis:${first.plan.panel.id}:x`,
    }),
  ];
}
