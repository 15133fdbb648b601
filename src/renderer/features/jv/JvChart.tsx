import { useCallback } from 'react';
import type { NearestPoint } from '../../ui/chart/nearestPoint.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { type JvChoice, jvPicture } from './jvPicture.ts';
import { type ChartRange, RangeChart } from './RangeChart.tsx';

type JvChartProps = Omit<JvChoice, 'range' | 'plot'>;

/** How far out of the default range one may zoom: the whole of a usual sweep. */
const widest = { x: [-3, 6], y: [-200, 200] } as const;

/** The chosen sweeps, current positive where the cell delivers. */
export function JvChart({ sweeps, columns, deviceOf, colorOf }: JvChartProps) {
  const pictureOf = useCallback(
    (range: ChartRange, plot: PlotArea) =>
      jvPicture({ sweeps, columns, deviceOf, colorOf, range, plot }),
    [sweeps, columns, deviceOf, colorOf],
  );
  return (
    <RangeChart
      testId="chart-panel-jv"
      label="Current against voltage."
      widest={widest}
      pictureOf={pictureOf}
      describe={describe}
    />
  );
}

function describe(voltage: number, nearest: NearestPoint | null) {
  if (nearest === null) return { head: `${formatNumber(voltage, 3)} V`, rows: [] };
  const { trace, index } = nearest;
  const at = trace.columns.x[index] as number;
  const current = trace.columns.y[index] as number;
  const text = `${trace.label} ${trace.detail}: ${formatNumber(current, 4)}`;
  return {
    head: `${formatNumber(at, 3)} V`,
    rows: [{ color: trace.style.color, text, strong: true }],
  };
}
