import { presetById } from '../journals/presetById.ts';
import { partsOf } from '../partsOf.ts';
import type { Scene } from '../scene/scene.ts';
import type { CompositionSpec, FigureSpec } from '../spec.ts';
import { type CellMargins, commonMargins } from './commonMargins.ts';
import { compositionHeights } from './compositionHeights.ts';
import { type CompositionRow, compositionRows } from './compositionRows.ts';
import { styleOf } from './FigureStyle.ts';
import { layoutPart } from './layoutPart.ts';
import { leastPartWidth } from './leastPartWidth.ts';
import type { Rect } from './PlotFrame.ts';
import { sharedLegend } from './sharedLegend.ts';

const pointsPerMm = 72 / 25.4;
/** Rounds in which neighbours take over each other's margins. */
const mostRounds = 3;
const noMargins: CellMargins = { left: 0, right: 0, top: 0, bottom: 0 };

/**
 * Several figures on one page: rows of the heights that their parts need or that were asked for, frames of
 * neighbours in line, one legend for what they have in common. A row that would leave a panel less room
 * than its numbers need is broken, so that another preset lays the page out anew. Where the journal's
 * greatest height leaves no room for that, rows stay as asked for, or the page is higher than printed:
 * rather one rule that does not pass than a plot that cannot be read.
 */
export function layoutComposition(
  spec: FigureSpec,
  composition: CompositionSpec,
  letters: readonly (string | null)[],
): Scene {
  const preset = presetById(spec.presetId);
  const style = styleOf(preset);
  const leastMm = partsOf(spec).map(({ start, count, columns }) =>
    leastPartWidth(spec.panels.slice(start, start + count), columns, style),
  );
  const rowsAt = (widthMm: number) => compositionRows(composition.rows, leastMm, widthMm);
  const asked = rowsAt(Number.POSITIVE_INFINITY);
  const fitting = rowsAt(spec.widthMm ?? preset.widthMm);
  const mostMm = spec.heightMm ?? preset.maxHeightMm ?? Number.POSITIVE_INFINITY;
  const tries = [
    () => layoutRows(spec, composition, letters, fitting, mostMm),
    () => layoutRows(spec, composition, letters, asked, mostMm),
    () => layoutRows(spec, composition, letters, fitting, Number.POSITIVE_INFINITY),
  ];
  let best: Scene | null = null;
  for (const attempt of spec.heightMm === null ? tries : tries.slice(0, 2)) {
    const scene = attempt();
    if (best === null || scene.messages.length < best.messages.length) best = scene;
    if (scene.messages.length === 0) break;
  }
  return best as Scene;
}

/** The page with these rows, `mostMm` high at most, or exactly so where the figure has a height. */
function layoutRows(
  spec: FigureSpec,
  composition: CompositionSpec,
  letters: readonly (string | null)[],
  rows: readonly CompositionRow[],
  mostMm: number,
): Scene {
  const preset = presetById(spec.presetId);
  const style = styleOf(preset);
  const widthMm = spec.widthMm ?? preset.widthMm;
  const width = widthMm * pointsPerMm;
  const gutter = style.gap * 3;
  const parts = partsOf(spec);
  const legend = sharedLegend(spec, width * 0.96, style);
  const legendRoom = legend === null ? 0 : legend.height + style.gap * 2;
  const draw = (part: number, cell: Rect, heightMm: number | null, margins: CellMargins) => {
    const { start, count, ...own } = parts[part] as (typeof parts)[number];
    const panels = spec.panels.slice(start, start + count);
    const size = { widthMm: cell.width / pointsPerMm, heightMm };
    const place = { x: cell.x, y: cell.y, ...margins };
    const single = { ...spec, ...own, ...size, panels, composition: null };
    return layoutPart(single, letters.slice(start, start + count), place);
  };

  const flat = rows.map((row) => cellsOf(row, { x: 0, y: 0, width, height: 0 }, gutter));
  const needs = rows.map((row, at) => ({
    share: row.height,
    natural: Math.max(
      ...row.parts.map((part, i) => draw(part, flat[at]?.[i] as Rect, null, noMargins).height),
    ),
  }));
  const between = gutter * (rows.length - 1) + legendRoom;
  const heights = compositionHeights(
    needs,
    Math.max(1, mostMm * pointsPerMm - between),
    spec.heightMm !== null,
  );
  let y = composition.legend === 'top' ? legendRoom : 0;
  const cells = heights.flatMap((height, at) => {
    const row = cellsOf(rows[at] as CompositionRow, { x: 0, y, width, height }, gutter);
    y += height + gutter;
    return row;
  });

  let margins: readonly CellMargins[] = cells.map(() => noMargins);
  const drawAll = () =>
    cells.map((cell, part) =>
      draw(part, cell, cell.height / pointsPerMm, margins[part] as CellMargins),
    );
  let drawn = drawAll();
  for (let round = 1; round < mostRounds; round++) {
    const common = commonMargins(cells, drawn);
    if (isSettled(common, margins)) break;
    margins = common;
    drawn = drawAll();
  }
  const total = heights.reduce((sum, height) => sum + height, between);
  const heightMm = Math.ceil((total / pointsPerMm) * 10 - 1e-6) / 10;
  const legendTop = composition.legend === 'top' ? style.gap / 2 : total - legendRoom + style.gap;
  return {
    widthMm,
    heightMm,
    width,
    height: heightMm * pointsPerMm,
    items: [
      ...drawn.flatMap(({ items }) => items),
      ...(legend?.draw((width - legend.width) / 2, legendTop) ?? []),
    ],
    messages: [...new Set(drawn.flatMap(({ messages }) => messages))],
    frames: drawn.flatMap(({ frames }) => frames),
    blocks: drawn.flatMap(({ blocks }) => blocks),
  };
}

/** The cells of one row, in points, in the proportions of its widths. */
function cellsOf({ parts, widths }: CompositionRow, row: Rect, gutter: number): Rect[] {
  const total = widths.reduce((sum, share) => sum + share, 0);
  const room = row.width - gutter * (widths.length - 1);
  let x = row.x;
  return parts.map((_, i) => {
    const width = ((widths[i] ?? 1) / total) * room;
    const cell = { ...row, x, width };
    x += width + gutter;
    return cell;
  });
}

function isSettled(next: readonly CellMargins[], now: readonly CellMargins[]): boolean {
  return next.every((margins, i) =>
    (['left', 'right', 'top', 'bottom'] as const).every(
      (side) => Math.abs(margins[side] - (now[i]?.[side] ?? 0)) < 0.05,
    ),
  );
}
