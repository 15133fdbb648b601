import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { BoxLayer } from '../../ui/chart/BoxLayer.tsx';
import { CategoryAxis, categoryExtra } from '../../ui/chart/CategoryAxis.tsx';
import surface from '../../ui/chart/ChartSurface.module.css';
import type { NearestPoint } from '../../ui/chart/nearestPoint.ts';
import { pixelMapIn } from '../../ui/chart/PixelMap.ts';
import type { PanelPicture } from '../../ui/chart/picture.ts';
import { plotArea } from '../../ui/chart/plotArea.ts';
import { StaticChart } from '../../ui/chart/StaticChart.tsx';
import { formatNumber } from '../../ui/formatNumber.ts';

interface BoxChartProps {
  readonly picture: PanelPicture;
  readonly width: number;
  /** Without title and names under the axis. */
  readonly height: number;
  /** The label of the device that was clicked, or null beside all. */
  readonly onPick: (label: string | null) => void;
}

export const boxTitleHeight = 18;
const axisTop = 3;

/** One box plot with all its points. */
export function BoxChart({ picture, width, height, onPick }: BoxChartProps) {
  const plot = useMemo(() => plotArea(width, height), [width, height]);
  const map = useMemo(
    () => pixelMapIn(plot, picture.x.domain, picture.y.domain),
    [plot, picture.x.domain, picture.y.domain],
  );
  return (
    <div
      className={surface.surface}
      style={{ width, height: boxTitleHeight + height + categoryExtra(picture, width) }}
      data-testid={`chart-panel-${picture.id}`}
    >
      <Text size="xs" fw={600} h={boxTitleHeight} pl={plot.x} truncate>
        {picture.title}
      </Text>
      <StaticChart
        picture={picture}
        width={width}
        height={height}
        label={`${picture.title}: box plots of ${picture.categories?.map(({ label, count }) => `${label}, n = ${count}`).join('; ')}`}
        describe={(x, nearest) => describe(picture, x, nearest)}
        onPick={(nearest) => onPick(nearest === null ? null : nameOf(nearest))}
        layers={<BoxLayer boxes={picture.boxes ?? []} map={map} />}
      />
      <div style={{ position: 'absolute', top: boxTitleHeight + plot.y + plot.height + axisTop }}>
        <CategoryAxis picture={picture} width={width} />
      </div>
    </div>
  );
}

function nameOf({ trace, index }: NearestPoint): string {
  return trace.names?.[index] ?? trace.label;
}

/** The device under the pointer, or the box where it hits none. */
function describe(picture: PanelPicture, x: number, nearest: NearestPoint | null) {
  if (nearest !== null && nearest.distance <= 8) {
    const { trace, index } = nearest;
    const value = formatNumber(trace.columns.y[index] as number, 4);
    return {
      head: nameOf(nearest),
      rows: [
        { color: trace.style.color, text: `${picture.y.label}: ${value}`, strong: true },
        { color: trace.style.color, text: `${trace.label}, ${trace.detail}`, strong: false },
      ],
    };
  }
  const drawn = picture.boxes?.find(({ at, halfWidth }) => Math.abs(x - at) <= halfWidth);
  if (drawn === undefined) return null;
  const { box, color } = drawn;
  const row = (text: string) => ({ color, text, strong: false });
  const spread = Number.isFinite(box.sd) ? ` ± ${formatNumber(box.sd, 2)}` : '';
  return {
    head: drawn.id,
    rows: [
      row(`n = ${box.n}`),
      row(`mean ${formatNumber(box.mean, 4)}${spread} (s.d.)`),
      row(
        `median ${formatNumber(box.median, 4)}, quartiles ${formatNumber(box.q1, 4)}–${formatNumber(box.q3, 4)}`,
      ),
      row(`whiskers ${formatNumber(box.whiskerLow, 4)}–${formatNumber(box.whiskerHigh, 4)}`),
    ],
  };
}
