import type { JournalPreset } from '../journals/JournalPreset.ts';
import type { FigureSpec } from '../spec.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { fitPanelAxes } from './fitPanelAxes.ts';
import type { PanelPlan } from './PanelPlan.ts';
import type { PlotFrame } from './PlotFrame.ts';
import { type PanelMargins, panelMargins } from './panelMargins.ts';

export interface GridCell {
  readonly plan: PanelPlan;
  /** Upper left corner of the panel with its margins. */
  readonly x: number;
  readonly y: number;
  readonly frame: PlotFrame;
  readonly margins: PanelMargins;
}

export interface Grid {
  readonly widthMm: number;
  readonly heightMm: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly cells: readonly GridCell[];
  readonly messages: readonly string[];
}

/** Where on the page a figure or a part of one goes, and the least room beside its outer frames, in points. */
export interface GridPlace {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const pointsPerMm = 72 / 25.4;
/** Height of a panel in its cell, and the frame's least height, as shares of their widths. */
const cellAspect = 0.75;
const leastAspect = 0.62;
const manyAspect = 0.72;
/** Narrow panels beside each other are drawn a little higher. */
const pairAspect = 0.8;
/** A panel over two columns stays a plot and does not become a poster. */
const highestCellMm = 85;

/** Frames of one size in rows and columns, from the room that their texts need. */
export function layoutGrid(
  spec: FigureSpec,
  plans: readonly PanelPlan[],
  preset: JournalPreset,
  style: FigureStyle,
  place: GridPlace,
): Grid {
  const widthMm = spec.widthMm ?? preset.widthMm;
  const width = widthMm * pointsPerMm;
  const columns = Math.max(1, Math.min(spec.columns, plans.length));
  const rows = Math.ceil(plans.length / columns);
  const gutter = style.gap * (columns > 2 ? 5 : 2);
  const rowGutter = style.gap * 2;
  const cellWidth = (width - gutter * (columns - 1)) / columns;
  const usualMm = preset.id === 'slide' ? 143 : highestCellMm;
  const cellHeight =
    spec.heightMm === null
      ? Math.min(cellWidth * cellAspect, usualMm * pointsPerMm)
      : (spec.heightMm * pointsPerMm - rowGutter * (rows - 1)) / rows;
  let size = { width: cellWidth * 0.8, height: cellHeight * 0.75 };
  const last = { column: columns - 1, row: rows - 1 };
  const measureAt = (at: typeof size) => widened(measure(plans, at, style), place, last);
  let measured = measureAt(size);
  const room = { width, cellHeight, gutter, columns };
  const heights = () => heightsOf(spec, measured, { rows, rowGutter, size, preset });
  // Numbers depend on the frame and the frame on the numbers: the third round settles it.
  for (let round = 0; round < 3; round++) {
    size = frameSize(spec, measured, room);
    size = { width: size.width, height: heights().frameHeight };
    measured = measureAt(size);
  }
  size = frameSize(spec, measured, room);
  const { tops, bottoms, heightMm, frameHeight } = heights();
  const height = heightMm * pointsPerMm;
  const lefts = columnWidths(measured, columns, 'left');
  const rights = columnWidths(measured, columns, 'right');
  const messages = heightMessages(heightMm, frameHeight, preset, style);
  const cells = measured.map(({ plan, margins, axes }) => {
    const left = lefts[plan.column] as number;
    const top = tops[plan.row] as number;
    const before = (all: readonly number[], count: number) => sumOf(all.slice(0, count));
    const x =
      place.x +
      before(lefts, plan.column) +
      before(rights, plan.column) +
      plan.column * (size.width + gutter);
    const y =
      place.y +
      before(tops, plan.row) +
      before(bottoms, plan.row) +
      plan.row * (frameHeight + rowGutter);
    const frame: PlotFrame = {
      x: x + left,
      y: y + top,
      width: size.width,
      height: frameHeight,
      ...axes,
    };
    return { plan, x, y, frame, margins };
  });
  return { widthMm, heightMm, width, height, cells, messages };
}

/**
 * Heights of rows, figure and frames for frames of this size; the journal's greatest height may make the
 * frames flatter.
 */
function heightsOf(
  spec: FigureSpec,
  measured: readonly Measured[],
  room: {
    readonly rows: number;
    readonly rowGutter: number;
    readonly size: { readonly height: number };
    readonly preset: JournalPreset;
  },
) {
  const { rows, rowGutter, size, preset } = room;
  const inRows = Array.from({ length: rows }, (_, row) =>
    measured.filter(({ plan }) => plan.row === row),
  );
  const tops = inRows.map((row) => Math.max(...row.map(({ margins }) => margins.top)));
  const bottoms = inRows.map((row) => Math.max(...row.map(({ margins }) => margins.bottom)));
  const wanted = sumOf(tops) + sumOf(bottoms) + rows * size.height + (rows - 1) * rowGutter;
  const wantedMm = Math.ceil((wanted / pointsPerMm) * 10) / 10;
  const heightMm = spec.heightMm ?? Math.min(wantedMm, preset.maxHeightMm ?? wantedMm);
  const frameHeight = Math.max(1, size.height + (heightMm * pointsPerMm - wanted) / rows);
  return { tops, bottoms, heightMm, frameHeight };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

interface Measured {
  readonly plan: PanelPlan;
  readonly axes: ReturnType<typeof fitPanelAxes>;
  readonly margins: PanelMargins;
}

function measure(
  plans: readonly PanelPlan[],
  size: { readonly width: number; readonly height: number },
  style: FigureStyle,
): Measured[] {
  return plans.map((plan) => {
    const shares = plans.some(({ sharing }) => sharing !== null);
    const others = plans
      .filter(({ row, commonTitles }) => shares && (commonTitles || row === plan.row))
      .map(({ panel }) => panel);
    const axes = fitPanelAxes(plan.panel, size.width, size.height, style, others);
    return { plan, axes, margins: panelMargins(plan, axes, size.width, size.height, style) };
  });
}

/** The margins at the outer edges, no narrower than the place asks for. */
function widened(
  measured: readonly Measured[],
  place: GridPlace,
  last: { readonly column: number; readonly row: number },
): Measured[] {
  return measured.map((each) => {
    const { margins, plan } = each;
    const least = (side: keyof GridPlace & keyof PanelMargins, isOuter: boolean) =>
      isOuter ? Math.max(margins[side], place[side]) : margins[side];
    return {
      ...each,
      margins: {
        ...margins,
        left: least('left', plan.column === 0),
        right: least('right', plan.column === last.column),
        top: least('top', plan.row === 0),
        bottom: least('bottom', plan.row === last.row),
      },
    };
  });
}

function frameSize(
  spec: FigureSpec,
  measured: readonly Measured[],
  room: {
    readonly width: number;
    readonly cellHeight: number;
    readonly gutter: number;
    readonly columns: number;
  },
): { readonly width: number; readonly height: number } {
  const { width, cellHeight, gutter, columns } = room;
  const sides = [
    ...columnWidths(measured, columns, 'left'),
    ...columnWidths(measured, columns, 'right'),
  ].reduce((sum, value) => sum + value, 0);
  const frameWidth = Math.max(10, (width - sides - gutter * (columns - 1)) / columns);
  const ends = Math.max(...measured.map(({ margins }) => margins.top + margins.bottom));
  const left = cellHeight - ends;
  // What goes below the axis makes the figure higher, not the plot flat.
  const usual =
    columns === 1
      ? Math.min(frameWidth * leastAspect, cellHeight * 0.85)
      : frameWidth * (columns === 2 ? pairAspect : manyAspect);
  const least = spec.heightMm === null ? usual : 10;
  return { width: frameWidth, height: Math.max(left, least) };
}

function columnWidths(
  measured: readonly Measured[],
  columns: number,
  side: 'left' | 'right',
): number[] {
  return Array.from({ length: columns }, (_, column) =>
    Math.max(
      0,
      ...measured.filter(({ plan }) => plan.column === column).map(({ margins }) => margins[side]),
    ),
  );
}

function heightMessages(
  heightMm: number,
  frameHeight: number,
  preset: JournalPreset,
  style: FigureStyle,
): string[] {
  const messages: string[] = [];
  if (frameHeight < style.tick.sizePt * 3) {
    messages.push('The labels leave no room for the plot: make the figure higher or wider.');
  }
  if (preset.maxHeightMm !== null && heightMm > preset.maxHeightMm) {
    messages.push(
      `The figure is ${heightMm.toFixed(0)} mm high; ${preset.name} prints ${preset.maxHeightMm} mm at most.`,
    );
  }
  return messages;
}
