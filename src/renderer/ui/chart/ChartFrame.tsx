import { memo, type ReactNode, useMemo } from 'react';
import { CartesianGrid, ComposedChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { PlotLayers, PlotLayersContext } from './PlotLayers.tsx';
import type { Axis, Level, PanelPicture } from './picture.ts';
import {
  chartMargin,
  plotArea,
  rightAxisWidth,
  timeAxisHeight,
  valueAxisWidth,
} from './plotArea.ts';
import { useSteadyAxis } from './useSteadyAxis.ts';

interface ChartFrameProps {
  readonly picture: PanelPicture;
  readonly width: number;
  readonly height: number;
  /** Further layers inside the SVG, under the traces. */
  readonly children?: ReactNode;
}

/** Recharts makes no scale for the x axis without a row; ours says nothing and is never drawn. */
const emptyRows = [{ x: 0 }];
const tick = { fontSize: 11, fill: 'var(--chart-text)' };
const labelStyle = {
  fontSize: 12,
  fill: 'var(--chart-text-strong)',
  textAnchor: 'middle',
} as const;
const line = { stroke: 'var(--chart-frame)' };

/**
 * Axes, grid and levels by Recharts, traces by the path layer. A curve that grows inside the same
 * axes redraws its own path only: Recharts' part takes most of the time of a redraw.
 */
export function ChartFrame({ picture, width, height, children }: ChartFrameProps) {
  const { traces, levels } = picture;
  const x = useSteadyAxis(picture.x);
  const y = useSteadyAxis(picture.y);
  const steadyRight = useSteadyAxis(picture.right ?? picture.y);
  const right = picture.right === undefined ? null : steadyRight;
  const layers = useMemo(
    () => ({ traces, xDomain: x.domain, yDomain: y.domain, under: children }),
    [traces, x.domain, y.domain, children],
  );
  return (
    <PlotLayersContext value={layers}>
      <Axes x={x} y={y} right={right} levels={levels} width={width} height={height} />
    </PlotLayersContext>
  );
}

interface AxesProps {
  readonly x: Axis;
  readonly y: Axis;
  readonly right: Axis | null;
  readonly levels: readonly Level[];
  readonly width: number;
  readonly height: number;
}

const Axes = memo(function Axes({ x, y, right, levels, width, height }: AxesProps) {
  return (
    <ComposedChart
      width={width}
      height={height}
      data={emptyRows}
      margin={chartMargin}
      accessibilityLayer={false}
      style={{ cursor: 'inherit' }}
    >
      <CartesianGrid stroke="var(--chart-grid)" verticalValues={[...x.ticks]} />
      <XAxis
        type="number"
        dataKey="x"
        domain={[x.domain[0], x.domain[1]]}
        ticks={[...x.ticks]}
        tickFormatter={x.tickText}
        allowDataOverflow
        interval="preserveStart"
        minTickGap={6}
        height={timeAxisHeight}
        tick={tick}
        tickLine={line}
        axisLine={line}
        label={{ value: x.label, position: 'insideBottom', offset: 4, style: labelStyle }}
      />
      <YAxis
        type="number"
        domain={[y.domain[0], y.domain[1]]}
        ticks={[...y.ticks]}
        tickFormatter={y.tickText}
        allowDataOverflow
        interval={0}
        width={valueAxisWidth}
        tick={tick}
        tickLine={line}
        axisLine={line}
        label={{
          value: y.label,
          angle: -90,
          position: 'insideLeft',
          offset: 8,
          style: { ...labelStyle, fontSize: fittingSize(y.label, height) },
        }}
      />
      {right !== null && (
        <YAxis
          yAxisId="right"
          orientation="right"
          type="number"
          domain={[right.domain[0], right.domain[1]]}
          ticks={[...right.ticks]}
          tickFormatter={right.tickText}
          allowDataOverflow
          interval={0}
          width={rightAxisWidth}
          tick={tick}
          tickLine={line}
          axisLine={line}
          label={{
            value: right.label,
            angle: 90,
            position: 'insideRight',
            offset: 4,
            style: { ...labelStyle, fontSize: fittingSize(right.label, height) },
          }}
        />
      )}
      {levels.map((level) => (
        <ReferenceLine
          key={`${level.axis}${level.value}`}
          {...(level.axis === 'y' ? { y: level.value } : { x: level.value })}
          stroke="var(--chart-level)"
          {...(level.label === null ? { strokeOpacity: 0.7 } : namedLevel(level.label))}
          ifOverflow="hidden"
        />
      ))}
      <PlotLayers />
    </ComposedChart>
  );
});

/** A long label in a low chart gets smaller letters rather than a cut end. */
function fittingSize(label: string, height: number): number {
  const room = plotArea(1, height).height / (label.length * 0.55);
  return Math.max(9, Math.min(labelStyle.fontSize, room));
}

function namedLevel(label: string) {
  return {
    strokeDasharray: '5 3',
    label: {
      value: label,
      position: 'insideTopRight' as const,
      offset: 4,
      fontSize: 11,
      fill: 'var(--chart-text)',
    },
  };
}
