import { type ReactNode, useEffect, useRef } from 'react';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartTool } from './ChartGestures.ts';
import styles from './ChartSurface.module.css';
import { type NearestPoint, nearestPoint } from './nearestPoint.ts';
import { type PixelMap, pixelMapIn, xOfPixel } from './PixelMap.ts';
import type { PanelPicture, Span } from './picture.ts';
import { plotArea } from './plotArea.ts';
import { ReadOut, type ReadOutContent } from './ReadOut.ts';
import { useChartGestures } from './useChartGestures.ts';

interface ChartSurfaceProps {
  readonly picture: PanelPicture;
  readonly width: number;
  readonly height: number;
  readonly tool: ChartTool;
  /** What the keys do, for a screen reader and the first tooltip. */
  readonly label: string;
  readonly onRange: (x: Span, y: Span | null) => void;
  readonly onReset: () => void;
  /** The trace under a click, null when it hit none. */
  readonly onPick: (nearest: NearestPoint | null, x: number) => void;
  readonly onSpan: (x: Span, nearest: NearestPoint | null) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** What to read out at x; `nearest` is the trace under the pointer. */
  readonly describe: (x: number, nearest: NearestPoint | null) => Omit<ReadOutContent, 'dot'>;
  /** Layers inside the SVG under the traces. */
  readonly layers?: ReactNode;
  /** HTML over the plot, placed in its pixels. */
  readonly children?: ReactNode;
}

const reach = 28;
const cursors: Readonly<Record<ChartTool, string>> = {
  zoom: 'crosshair',
  pan: 'grab',
  annotate: 'cell',
};

/** A chart with everything that pointer and keys do on it. */
export function ChartSurface(props: ChartSurfaceProps) {
  const { picture, width, height, tool, layers, children } = props;
  const plot = plotArea(width, height, picture.right !== undefined);
  const map = pixelMapIn({ ...plot, x: 0, y: 0 }, picture.x.domain, picture.y.domain);
  const plotRef = useRef<HTMLDivElement>(null);
  const readOut = useRef<ReadOut | null>(null);
  useEffect(() => {
    if (plotRef.current === null) return;
    const shown = new ReadOut(plotRef.current);
    readOut.current = shown;
    return () => shown.remove();
  }, []);

  const near = (px: number, py: number) => within(nearestPoint(picture.traces, map, px, py));
  useChartGestures(plotRef, {
    tool,
    map,
    x: picture.x.domain,
    y: picture.y.domain,
    onRange: props.onRange,
    onReset: props.onReset,
    onLeave: () => readOut.current?.hide(),
    onHover: (px, py) => {
      const nearest = near(px, py);
      const content = props.describe(xOfPixel(map, px), nearest);
      const dot = nearest === null ? null : dotOf(nearest, map);
      readOut.current?.show({ ...content, dot }, px, py, plot.width, plot.height);
    },
    onClick: (px, py) => props.onPick(near(px, py), xOfPixel(map, px)),
    onSpan: (x, px, py) => props.onSpan(x, near(px, py)),
    onStep: props.onStep,
  });

  return (
    <div className={styles.surface} style={{ width, height }}>
      <ChartFrame picture={picture} width={width} height={height}>
        {layers}
      </ChartFrame>
      <div
        ref={plotRef}
        className={styles.plot}
        role="application"
        aria-label={props.label}
        style={{
          left: plot.x,
          top: plot.y,
          width: plot.width,
          height: plot.height,
          cursor: cursors[tool],
        }}
      />
      {children}
    </div>
  );
}

function within(nearest: NearestPoint | null): NearestPoint | null {
  return nearest !== null && nearest.distance <= reach ? nearest : null;
}

function dotOf({ trace, index }: NearestPoint, map: PixelMap) {
  return {
    x: (trace.columns.x[index] as number) * map.xScale + map.xShift,
    y: (trace.columns.y[index] as number) * map.yScale + map.yShift,
    color: trace.style.color,
  };
}
