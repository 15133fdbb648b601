import { Box } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import type { EqeColumns } from '../../../core/eqe/eqeColumns.ts';
import { ChartSurface } from '../../ui/chart/ChartSurface.tsx';
import type { NearestPoint } from '../../ui/chart/nearestPoint.ts';
import type { Span } from '../../ui/chart/picture.ts';
import { plotArea } from '../../ui/chart/plotArea.ts';
import { clampedSpan } from '../../ui/chart/rangeMoves.ts';
import { announcePicture } from '../../ui/chart/shownPictures.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { eqePicture } from './eqePicture.ts';

interface EqeChartProps {
  readonly spectra: readonly EqeColumns[];
  readonly colorOf: (spectrum: EqeColumns) => string;
}

/** How far out one may zoom. */
const widest: { readonly x: Span; readonly y: Span } = { x: [200, 4000], y: [-20, 200] };

/** EQE over the wavelength with the current that it adds up to. */
export function EqeChart({ spectra, colorOf }: EqeChartProps) {
  const { ref, width, height } = useElementSize();
  const [range, setRange] = useState<{ readonly x: Span; readonly y: Span } | null>(null);
  const plot = useMemo(() => plotArea(width, height, true), [width, height]);
  const picture = useMemo(
    () => (spectra.length === 0 ? null : eqePicture({ spectra, colorOf, range, plot })),
    [spectra, colorOf, range, plot],
  );
  const drawn = picture !== null && width > 0;
  useEffect(
    () => (drawn && picture !== null ? announcePicture(picture) : undefined),
    [drawn, picture],
  );
  return (
    <Box
      ref={ref}
      pos="relative"
      style={{ flex: 1, minWidth: 0, minHeight: 0, overflow: 'hidden' }}
      data-testid="chart-panel-eqe"
    >
      {drawn && (
        <ChartSurface
          picture={picture}
          width={width}
          height={height}
          tool="zoom"
          label="EQE against wavelength. Arrow keys move, + and - zoom, 0 shows everything."
          onRange={(x, y) =>
            setRange({
              x: clampedSpan(x, widest.x) ?? widest.x,
              y: clampedSpan(y ?? picture.y.domain, widest.y) ?? widest.y,
            })
          }
          onReset={() => setRange(null)}
          onPick={() => undefined}
          onSpan={() => undefined}
          onStep={() => undefined}
          describe={describe}
        />
      )}
    </Box>
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
