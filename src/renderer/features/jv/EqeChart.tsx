import { useCallback } from 'react';
import type { EqeColumns } from '../../../core/eqe/eqeColumns.ts';
import type { NearestPoint } from '../../ui/chart/nearestPoint.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { eqePicture } from './eqePicture.ts';
import { type ChartRange, RangeChart } from './RangeChart.tsx';

interface EqeChartProps {
  readonly spectra: readonly EqeColumns[];
  readonly colorOf: (spectrum: EqeColumns) => string;
}

/** How far out one may zoom. */
const widest = { x: [200, 4000], y: [-20, 200] } as const;

/** EQE over the wavelength with the current that it adds up to. */
export function EqeChart({ spectra, colorOf }: EqeChartProps) {
  const pictureOf = useCallback(
    (range: ChartRange, plot: PlotArea) =>
      spectra.length === 0 ? null : eqePicture({ spectra, colorOf, range, plot }),
    [spectra, colorOf],
  );
  return (
    <RangeChart
      testId="chart-panel-eqe"
      label="EQE against wavelength."
      widest={widest}
      hasRightAxis
      pictureOf={pictureOf}
      describe={describe}
    />
  );
}

function describe(wavelength: number, nearest: NearestPoint | null) {
  if (nearest === null) return { head: `${formatNumber(wavelength, 4)} nm`, rows: [] };
  const { trace, index } = nearest;
  const current = trace.rightValues?.[index];
  const text =
    current === undefined
      ? `${trace.label}: EQE ${formatNumber(trace.columns.y[index] as number, 3)} %`
      : `${trace.label}: ${formatNumber(current, 4)} mA/cm² up to here`;
  return {
    head: `${formatNumber(trace.columns.x[index] as number, 4)} nm`,
    rows: [{ color: trace.style.color, text, strong: true }],
  };
}
