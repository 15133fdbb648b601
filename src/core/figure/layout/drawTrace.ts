import { edgeColor } from '../color/edgeColor.ts';
import { tintOf } from '../color/tintOf.ts';
import type { SceneItem } from '../scene/scene.ts';
import type { TraceSpec } from '../spec.ts';
import { symbolOutline } from '../symbols/symbolOutline.ts';
import { bandPath } from './bandPath.ts';
import { coordinate } from './coordinate.ts';
import { dashPattern } from './dashPattern.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { linePath } from './linePath.ts';
import { markedPoints } from './markedPoints.ts';
import { type PlotFrame, xOf, yOf } from './PlotFrame.ts';
import { pathItem } from './pathItem.ts';

/** White around the symbols of a dense line, in strokes of their edge. */
const haloStrokes = 3;
const bandOpacity = 0.18;
/** One of many devices behind a mean: thin and pale. */
const deviceOpacity = 0.3;

/** A trace as what is cut off at the frame (lines, bands, bars) and what is not (symbols). */
export interface DrawnTrace {
  readonly clipped: readonly SceneItem[];
  readonly symbols: readonly SceneItem[];
}

/** `order` shifts the symbols of a dense trace against those of its neighbours. */
export function drawTrace(
  trace: TraceSpec,
  frame: PlotFrame,
  style: FigureStyle,
  order: number,
): DrawnTrace {
  const part = `trace:${trace.key}`;
  const { look } = trace;
  const isDevice = trace.role === 'device';
  const strokePt = isDevice ? style.thinPt : style.tracePt * look.weight;
  const clipped: SceneItem[] = [];
  if (trace.spread === 'band') {
    const d = bandPath(trace, frame);
    // Opaque tints would hide what lies behind: bands of two conditions cross.
    if (d !== '') clipped.push(pathItem(d, { fill: look.color, opacity: bandOpacity, part }));
  }
  if (trace.shape !== 'symbols') {
    const d = linePath(trace, trace.y, frame);
    const stroke = isDevice ? tintOf(look.color, deviceOpacity) : look.color;
    const dash = isDevice ? null : dashPattern(look.dash, strokePt);
    if (d !== '') clipped.push(pathItem(d, { stroke, strokePt, dash, part }));
  }
  if (isDevice) return { clipped, symbols: [] };
  if (trace.spread === 'bars') clipped.push(...errorBars(trace, frame, style, part));
  const censored = censorMarks(trace, frame, style);
  if (censored !== '') clipped.push(pathItem(censored, { stroke: look.color, strokePt, part }));
  const symbols = trace.shape === 'both' || trace.shape === 'symbols';
  return { clipped, symbols: symbols ? symbolItems(trace, frame, style, order, part) : [] };
}

function symbolItems(
  trace: TraceSpec,
  frame: PlotFrame,
  style: FigureStyle,
  order: number,
  part: string,
): SceneItem[] {
  const { look } = trace;
  const { points, onDenseLine } = markedPoints(trace, frame, style.markerPt, order);
  const d = points.map(({ x, y }) => symbolOutline(look.symbol, x, y, style.markerPt)).join('');
  if (d === '') return [];
  const fill = look.filled ? look.color : '#FFFFFF';
  const strokePt = style.levelPt;
  const symbols = pathItem(d, { fill, stroke: edgeColor(look.color), strokePt, part });
  if (!onDenseLine) return [symbols];
  const halo = { fill: '#FFFFFF', stroke: '#FFFFFF', strokePt: strokePt * haloStrokes, part };
  return [pathItem(d, halo), symbols];
}

function errorBars(
  trace: TraceSpec,
  frame: PlotFrame,
  style: FigureStyle,
  part: string,
): SceneItem[] {
  const cap = style.errorCap;
  let d = '';
  trace.x.forEach((at, i) => {
    const value = trace.y[i];
    const spread = trace.sd?.[i];
    if (typeof value !== 'number' || typeof spread !== 'number' || !(spread > 0)) return;
    const x = xOf(frame, at);
    const top = coordinate(yOf(frame, value + spread, trace.axis));
    const bottom = coordinate(yOf(frame, value - spread, trace.axis));
    d += `M${coordinate(x)} ${top}V${bottom}`;
    for (const y of [top, bottom]) d += `M${coordinate(x - cap)} ${y}H${coordinate(x + cap)}`;
  });
  const { color } = trace.look;
  return d === '' ? [] : [pathItem(d, { stroke: color, strokePt: style.levelPt, part })];
}

/** Short strokes upright on the curve where a device left the observation. */
function censorMarks(trace: TraceSpec, frame: PlotFrame, style: FigureStyle): string {
  const reach = style.minorTick * 1.2;
  return trace.censoredAt
    .map((at) => {
      const x = coordinate(xOf(frame, at));
      const y = yOf(frame, levelAt(trace, at), trace.axis);
      return `M${x} ${coordinate(y - reach)}V${coordinate(y + reach)}`;
    })
    .join('');
}

function levelAt(trace: TraceSpec, at: number): number {
  let level = trace.y[0] ?? 0;
  for (let i = 0; i < trace.x.length && (trace.x[i] as number) <= at; i++) {
    level = trace.y[i] ?? level;
  }
  return level;
}
