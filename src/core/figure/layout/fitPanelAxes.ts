import { type FittedAxis, fitAxis } from '../axes/fitAxis.ts';
import type { PanelSpec } from '../spec.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { type Extent, xExtent, yExtent } from './panelExtent.ts';

export interface PanelAxes {
  readonly xAxis: FittedAxis;
  readonly yAxis: FittedAxis;
  readonly y2Axis: FittedAxis | null;
}

/** Sparse symbols at the first and last time stay whole; a dense line ends at the frame. */
const symbolPad = 0.035;
const valuePad = 0.07;
const densePoints = 60;

/** The axes of a panel for a frame of this size; `others` share the value axis with it. */
export function fitPanelAxes(
  panel: PanelSpec,
  width: number,
  height: number,
  style: FigureStyle,
  others: readonly PanelSpec[] = [],
): PanelAxes {
  const tickPt = style.tick.sizePt;
  const hasSymbols = panel.traces.some(
    ({ shape, x }) => (shape === 'both' || shape === 'symbols') && x.length < densePoints,
  );
  const xAxis = fitAxis(panel.x, {
    lengthPt: width,
    direction: 'x',
    tickPt,
    extent: xExtent(panel),
    pad: hasSymbols ? symbolPad : 0,
  });
  const fitY = (side: 'y' | 'y2') => {
    const own = yExtent(panel, side, xAxis.range);
    const shared = others.map((other) => {
      const range = other.x.range ?? xExtent(other) ?? ([0, 1] as const);
      return yExtent(other, side, range);
    });
    return fitAxis(side === 'y' ? panel.y : (panel.y2 ?? panel.y), {
      lengthPt: height,
      direction: 'y',
      tickPt,
      extent: joined([own, ...shared]),
      pad: valuePad,
    });
  };
  return { xAxis, yAxis: fitY('y'), y2Axis: panel.y2 === null ? null : fitY('y2') };
}

function joined(extents: readonly (Extent | null)[]): Extent | null {
  const known = extents.filter((extent) => extent !== null);
  if (known.length === 0) return null;
  return [Math.min(...known.map(([low]) => low)), Math.max(...known.map(([, high]) => high))];
}
