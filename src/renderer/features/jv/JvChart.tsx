import { Box } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { ChartSurface } from '../../ui/chart/ChartSurface.tsx';
import type { NearestPoint } from '../../ui/chart/nearestPoint.ts';
import type { Span } from '../../ui/chart/picture.ts';
import { plotArea } from '../../ui/chart/plotArea.ts';
import { clampedSpan } from '../../ui/chart/rangeMoves.ts';
import { announcePicture } from '../../ui/chart/shownPictures.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { type JvChoice, jvPicture } from './jvPicture.ts';

type JvChartProps = Omit<JvChoice, 'range' | 'plot'>;

/** How far out of the default range one may zoom: the whole of a usual sweep. */
const widest: { readonly x: Span; readonly y: Span } = { x: [-3, 6], y: [-200, 200] };

/** The chosen sweeps, current positive where the cell delivers. */
export function JvChart({ sweeps, columns, deviceOf, colorOf }: JvChartProps) {
  const { ref, width, height } = useElementSize();
  const [range, setRange] = useState<{ readonly x: Span; readonly y: Span } | null>(null);
  const plot = useMemo(() => plotArea(width, height), [width, height]);
  const picture = useMemo(
    () => jvPicture({ sweeps, columns, deviceOf, colorOf, range, plot }),
    [sweeps, columns, deviceOf, colorOf, range, plot],
  );
  const drawn = picture.traces.length > 0 && width > 0;
  useEffect(() => (drawn ? announcePicture(picture) : undefined), [drawn, picture]);
  return (
    <Box
      ref={ref}
      pos="relative"
      style={{ flex: 1, minWidth: 0, minHeight: 0, overflow: 'hidden' }}
      data-testid="chart-panel-jv"
    >
      {drawn && (
        <ChartSurface
          picture={picture}
          width={width}
          height={height}
          tool="zoom"
          label="Current against voltage. Arrow keys move, + and - zoom, 0 shows everything."
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
