import { Text } from '@mantine/core';
import surface from '../../ui/chart/ChartSurface.module.css';
import type { NearestPoint } from '../../ui/chart/nearestPoint.ts';
import type { PanelPicture } from '../../ui/chart/picture.ts';
import { plotArea } from '../../ui/chart/plotArea.ts';
import { StaticChart } from '../../ui/chart/StaticChart.tsx';
import { formatNumber } from '../../ui/formatNumber.ts';

interface OverAgeChartProps {
  readonly picture: PanelPicture;
  readonly width: number;
  /** Without the title. */
  readonly height: number;
  readonly titleHeight: number;
  readonly timeUnit: 'hours' | 'days';
  readonly onPick: (deviceId: string) => void;
}

/** One figure of merit against age. */
export function OverAgeChart(props: OverAgeChartProps) {
  const { picture, width, height, titleHeight, timeUnit, onPick } = props;
  return (
    <div className={surface.surface} style={{ width }} data-testid={`chart-panel-${picture.id}`}>
      <Text size="xs" fw={600} h={titleHeight} pl={plotArea(width, height).x} truncate>
        {picture.title}
      </Text>
      <StaticChart
        picture={picture}
        width={width}
        height={height}
        label={`${picture.title} against age`}
        describe={(_, nearest) => describe(picture, nearest, timeUnit)}
        onPick={(nearest) => nearest !== null && onPick(deviceIdOf(nearest))}
      />
    </div>
  );
}

function deviceIdOf({ trace }: NearestPoint): string {
  return trace.id.slice(0, trace.id.lastIndexOf(' '));
}

function describe(
  picture: PanelPicture,
  nearest: NearestPoint | null,
  timeUnit: OverAgeChartProps['timeUnit'],
) {
  if (nearest === null) return null;
  const { trace, index } = nearest;
  const hours = trace.columns.x[index] as number;
  const age = timeUnit === 'days' ? `${formatNumber(hours / 24)} d` : `${formatNumber(hours)} h`;
  const value = formatNumber(trace.columns.y[index] as number, 4);
  return {
    head: `${trace.label}, ${age}`,
    rows: [
      { color: trace.style.color, text: `${picture.y.label}: ${value}`, strong: true },
      { color: trace.style.color, text: trace.detail, strong: false },
    ],
  };
}
