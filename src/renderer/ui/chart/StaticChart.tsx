import { type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './ChartSurface.module.css';
import { type NearestPoint, nearestPoint } from './nearestPoint.ts';
import { pixelMapIn, xOfPixel } from './PixelMap.ts';
import type { PanelPicture } from './picture.ts';
import { plotArea } from './plotArea.ts';
import { ReadOut, type ReadOutContent } from './ReadOut.ts';

interface StaticChartProps {
  readonly picture: PanelPicture;
  readonly width: number;
  readonly height: number;
  /** What is drawn, for a screen reader. */
  readonly label: string;
  /** What to read out at x; null reads out nothing. */
  readonly describe: (
    x: number,
    nearest: NearestPoint | null,
  ) => Omit<ReadOutContent, 'dot'> | null;
  readonly onPick?: (nearest: NearestPoint | null) => void;
  /** Layers inside the SVG under the traces. */
  readonly layers?: ReactNode;
}

const reach = 24;

/** A chart that is read and clicked but neither zoomed nor moved: the wheel scrolls what holds it. */
export function StaticChart(props: StaticChartProps) {
  const { picture, width, height, label, describe, onPick, layers } = props;
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

  const near = (event: PointerEvent | React.MouseEvent): NearestPoint | null => {
    const nearest = nearestPoint(picture.traces, map, ...offsetOf(event));
    return nearest !== null && nearest.distance <= reach ? nearest : null;
  };
  const hover = (event: PointerEvent) => {
    const [px, py] = offsetOf(event);
    const nearest = near(event);
    const content = describe(xOfPixel(map, px), nearest);
    if (content === null) {
      readOut.current?.hide();
      return;
    }
    const dot =
      nearest === null
        ? null
        : {
            x: (nearest.trace.columns.x[nearest.index] as number) * map.xScale + map.xShift,
            y: (nearest.trace.columns.y[nearest.index] as number) * map.yScale + map.yShift,
            color: nearest.trace.style.color,
          };
    readOut.current?.show({ ...content, dot }, px, py, plot.width, plot.height);
  };

  return (
    <div className={styles.surface} style={{ width, height }}>
      <ChartFrame picture={picture} width={width} height={height}>
        {layers}
      </ChartFrame>
      {/* Keys have nothing to do here; every point can be reached in the table. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click only selects what the list selects too */}
      <div
        ref={plotRef}
        className={styles.plot}
        role="img"
        aria-label={label}
        style={{ left: plot.x, top: plot.y, width: plot.width, height: plot.height }}
        onPointerMove={hover}
        onPointerLeave={() => readOut.current?.hide()}
        onClick={(event) => onPick?.(near(event))}
      />
    </div>
  );
}

function offsetOf(event: PointerEvent | React.MouseEvent): readonly [number, number] {
  const box = event.currentTarget.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}
