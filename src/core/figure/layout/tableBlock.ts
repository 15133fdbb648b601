import type { SceneItem } from '../scene/scene.ts';
import type { TableSpec } from '../spec.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import type { Block } from './Block.ts';
import { coordinate } from './coordinate.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { pathItem } from './pathItem.ts';
import { textItem } from './textItem.ts';

/** A small table with a rule under its head: first column to the left, numbers to the right. */
export function tableBlock(table: TableSpec, style: FigureStyle, part: string): Block {
  const label = style.legend;
  const rows = [table.head, ...table.rows.map(({ cells }) => cells)];
  const widths = table.head.map((_, column) =>
    Math.max(...rows.map((row) => layoutLabel(row[column] ?? '', label).width)),
  );
  const gap = label.sizePt * 0.7;
  const pitch = label.sizePt * 1.35;
  const width = widths.reduce((sum, each) => sum + each + gap, -gap);
  return {
    width,
    height: rows.length * pitch + style.gap / 2,
    draw(x, y) {
      const items: SceneItem[] = [];
      const { ascent } = layoutLabel('x', label);
      rows.forEach((row, i) => {
        const top = y + i * pitch + (i > 0 ? style.gap / 2 : 0);
        let left = x;
        row.forEach((cell, column) => {
          const room = widths[column] as number;
          items.push(
            textItem(cell, label, {
              x: column === 0 ? left : left + room,
              y: top + pitch / 2 + ascent / 2,
              anchor: column === 0 ? 'start' : 'end',
              color: column === 0 ? (table.rows[i - 1]?.color ?? '#000000') : '#000000',
              part,
            }),
          );
          left += room + gap;
        });
      });
      const rule = `M${coordinate(x)} ${coordinate(y + pitch + style.gap / 4)}h${coordinate(width)}`;
      items.push(pathItem(rule, { stroke: '#000000', strokePt: style.framePt, part }));
      return items;
    },
  };
}
