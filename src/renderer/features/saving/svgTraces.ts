import { bandEnds } from '../../ui/chart/bandEnds.ts';
import { bandOutline } from '../../ui/chart/bandOutline.ts';
import { linePath, linePathScale } from '../../ui/chart/linePath.ts';
import type { PixelMap } from '../../ui/chart/PixelMap.ts';
import type { DrawnTrace } from '../../ui/chart/picture.ts';
import { stepped } from '../../ui/chart/stepped.ts';
import { symbolOutline, symbolPath } from '../../ui/chart/symbolPath.ts';

/** Pixels of the screen to points of the figure: a line of 2 px becomes 1 pt. */
const widthShare = 0.5;
const usualRadius = 1.75;
const bandOpacity = 0.18;

/** All traces, in their order. */
export function svgTraces(traces: readonly DrawnTrace[], map: PixelMap): string {
  // Paths are rounded to a tenth of a unit: tenfold units keep a hundredth of a point.
  const fine = {
    xScale: map.xScale * 10,
    xShift: map.xShift * 10,
    yScale: map.yScale * 10,
    yShift: map.yShift * 10,
  };
  return `<g transform="scale(0.1)" fill="none" stroke-linejoin="round" stroke-linecap="round">${traces
    .map((trace) => svgTrace(trace, fine))
    .join('')}</g>`;
}

/** Lines are in whole numbers, a tenth of the unit of what is around them. */
const finer = `transform="scale(${linePathScale})"`;

function svgTrace({ kind, columns, style, excluded }: DrawnTrace, map: PixelMap): string {
  const { x, y } = columns;
  const drawn = style.steps === true ? stepped(columns) : columns;
  const ends = bandEnds(drawn);
  const symbolRadius =
    style.symbolRadius === undefined ? usualRadius : style.symbolRadius * widthShare;
  const width = Math.max(0.25, style.width * widthShare) * 10;
  const dash = style.dash === null ? '' : ' stroke-dasharray="300 200"';
  const parts: string[] = [];
  const band = ends === null ? '' : bandOutline(drawn.x, ends.low, ends.high, map);
  if (band !== '') {
    parts.push(
      `<path d="${band}" fill="${style.color}" fill-opacity="${bandOpacity}" stroke="none"/>`,
    );
  }
  const faint = excluded === null ? '' : linePath(excluded.x, excluded.y, map);
  if (faint !== '') {
    parts.push(
      `<path d="${faint}" ${finer} stroke-width="${width * 10}" stroke-dasharray="100 200" stroke-opacity="0.45"/>`,
    );
  }
  if (style.symbol !== null && excluded !== null) {
    const hollow = symbolPath(style.symbol, excluded.x, excluded.y, map, symbolRadius * 10);
    parts.push(`<path d="${hollow}" fill="#FFFFFF" stroke-width="5" opacity="0.7"/>`);
  }
  if (kind !== 'points') {
    parts.push(
      `<path d="${linePath(drawn.x, drawn.y, map)}" ${finer} stroke-width="${width * 10}"${dash}/>`,
    );
  }
  if (style.symbol !== null) {
    const symbols = symbolPath(style.symbol, x, y, map, symbolRadius * 10);
    // A halo would cut the line on which a tick stands.
    const edge = style.symbol === 'tick' ? style.color : '#FFFFFF';
    parts.push(`<path d="${symbols}" fill="${style.color}" stroke="${edge}" stroke-width="3"/>`);
  }
  if (style.mark !== null) {
    const [at, value] = style.mark;
    const outline = symbolOutline(
      'circle',
      at * map.xScale + map.xShift,
      value * map.yScale + map.yShift,
      symbolRadius * 10,
    );
    parts.push(`<path d="${outline}" fill="${style.color}" stroke="#FFFFFF" stroke-width="4"/>`);
  }
  return `<g stroke="${style.color}" opacity="${style.opacity}">${parts.join('')}</g>`;
}
