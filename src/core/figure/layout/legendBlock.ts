import { edgeColor } from '../color/edgeColor.ts';
import type { SceneItem } from '../scene/scene.ts';
import { symbolOutline } from '../symbols/symbolOutline.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import { wrapLabel } from '../text/wrapLabel.ts';
import type { Block } from './Block.ts';
import { coordinate } from './coordinate.ts';
import { dashPattern } from './dashPattern.ts';
import type { FigureStyle } from './FigureStyle.ts';
import type { LegendEntry } from './legendEntries.ts';
import { pathItem } from './pathItem.ts';
import { textItem } from './textItem.ts';

const lineHeight = 1.25;

/** A legend without a frame: entries in `columns`, labels broken at `labelWidth` points. */
export function legendBlock(
  entries: readonly LegendEntry[],
  style: FigureStyle,
  columns: number,
  labelWidth: number,
): Block {
  const size = style.legend.sizePt;
  const keyWidth = size * 2.4;
  const gap = size * 0.5;
  const cells = entries.map((entry) => {
    const lines = wrapLabel(entry.label, labelWidth, style.legend);
    const width = Math.max(...lines.map((line) => layoutLabel(line, style.legend).width));
    return { entry, lines, width };
  });
  const rows = Math.ceil(cells.length / columns);
  const grid = Array.from({ length: columns }, (_, column) =>
    cells.slice(column * rows, (column + 1) * rows),
  );
  const widths = grid.map((column) => Math.max(0, ...column.map((cell) => cell.width)));
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(1, ...grid.map((column) => column[row]?.lines.length ?? 0)),
  );
  const pitch = size * lineHeight;
  const usedColumns = grid.filter((column) => column.length > 0).length;
  return {
    width:
      widths.reduce((sum, width) => sum + width, 0) +
      usedColumns * (keyWidth + gap) +
      Math.max(0, usedColumns - 1) * size * 1.2,
    height: heights.reduce((sum, lines) => sum + lines, 0) * pitch,
    draw(x, y) {
      const items: SceneItem[] = [];
      let left = x;
      for (const [i, column] of grid.entries()) {
        let top = y;
        for (const [row, { entry, lines }] of column.entries()) {
          const middle = top + pitch / 2;
          items.push(...keyItems(entry, left, middle, keyWidth, style));
          lines.forEach((line, n) => {
            items.push(
              textItem(line, style.legend, {
                x: left + keyWidth + gap,
                y: middle + n * pitch + layoutLabel('x', style.legend).ascent / 2,
                part: `trace:${entry.key}`,
              }),
            );
          });
          top += (heights[row] as number) * pitch;
        }
        left += keyWidth + gap + (widths[i] as number) + size * 1.2;
      }
      return items;
    },
  };
}

function keyItems(
  { look, hasLine, hasSymbol, hasBand, key }: LegendEntry,
  x: number,
  y: number,
  width: number,
  style: FigureStyle,
): SceneItem[] {
  const part = `trace:${key}`;
  const strokePt = style.tracePt * look.weight;
  const items: SceneItem[] = [];
  const reach = style.legend.sizePt * 0.36;
  if (hasBand) {
    const d = `M${coordinate(x)} ${coordinate(y - reach)}h${coordinate(width)}v${coordinate(2 * reach)}h${coordinate(-width)}Z`;
    items.push(pathItem(d, { fill: look.color, opacity: 0.18, part }));
  }
  if (hasLine) {
    const d = `M${coordinate(x)} ${coordinate(y)}h${coordinate(width)}`;
    items.push(
      pathItem(d, { stroke: look.color, strokePt, dash: dashPattern(look.dash, strokePt), part }),
    );
  }
  if (hasSymbol) {
    const d = symbolOutline(look.symbol, x + width / 2, y, style.markerPt);
    const fill = look.filled ? look.color : '#FFFFFF';
    const stroke = edgeColor(look.color);
    items.push(pathItem(d, { fill, stroke, strokePt: style.levelPt, part }));
  }
  return items;
}
