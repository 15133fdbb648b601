import { Box, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import type { RunSummary } from '../../../core/run.ts';
import type { TraceColumns } from '../../../core/series/queries.ts';
import { request } from '../../api.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { ChartSurface } from '../../ui/chart/ChartSurface.tsx';
import type { NearestPoint } from '../../ui/chart/nearestPoint.ts';
import type { Span } from '../../ui/chart/picture.ts';
import { plotArea } from '../../ui/chart/plotArea.ts';
import { clampedSpan } from '../../ui/chart/rangeMoves.ts';
import { announcePicture } from '../../ui/chart/shownPictures.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { fullSeconds, spoPicture } from './spoPicture.ts';

interface SpoChartProps {
  readonly run: RunSummary;
  readonly label: string;
  readonly color: string;
}

const buckets = 300;

/** Stabilised power output: minutes at the maximum power point, in seconds. */
export function SpoChart({ run, label, color }: SpoChartProps) {
  const { ref, width, height } = useElementSize();
  const options = useAnalysisOptions();
  const revision = useLibraryStore((state) => state.revision);
  const [columns, setColumns] = useState<TraceColumns | null>(null);
  const [range, setRange] = useState<Span | null>(null);
  useEffect(() => {
    let current = revision >= 0;
    request('series:read', {
      runIds: [run.id],
      quantity: 'runValue',
      normalized: false,
      fromHours: null,
      toHours: null,
      buckets,
      options,
    })
      .then(([trace]) => {
        if (current) setColumns(trace ?? null);
      })
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [run.id, options, revision]);
  const plot = useMemo(() => plotArea(width, height), [width, height]);
  const full = fullSeconds(run);
  const picture = useMemo(
    () =>
      columns === null || columns.runId !== run.id
        ? null
        : spoPicture(run, label, color, columns, range ?? fullSeconds(run), plot),
    [columns, run, label, color, range, plot],
  );
  useEffect(() => (picture === null ? undefined : announcePicture(picture)), [picture]);
  return (
    <Box
      ref={ref}
      pos="relative"
      w={300}
      style={{ flex: 'none', overflow: 'hidden' }}
      data-testid="chart-panel-spo"
    >
      {picture !== null && width > 0 && (
        <ChartSurface
          picture={picture}
          width={width}
          height={height}
          tool="zoom"
          label={`Stabilised power output of ${label} against seconds`}
          onRange={(x) => setRange(clampedSpan(x, full))}
          onReset={() => setRange(null)}
          onPick={() => undefined}
          onSpan={() => undefined}
          onStep={() => undefined}
          describe={describe}
        >
          <Text
            size="xs"
            fw={600}
            ta="center"
            truncate
            pos="absolute"
            left={plot.x}
            w={plot.width}
            top={plot.y - 18}
            style={{ pointerEvents: 'none' }}
          >
            SPO of {label}
          </Text>
        </ChartSurface>
      )}
    </Box>
  );
}

function describe(seconds: number, nearest: NearestPoint | null) {
  if (nearest === null) return { head: `${formatNumber(seconds, 3)} s`, rows: [] };
  const { trace, index } = nearest;
  const value = formatNumber(trace.columns.y[index] as number, 4);
  return {
    head: `${formatNumber(trace.columns.x[index] as number, 3)} s`,
    rows: [
      { color: trace.style.color, text: `${trace.label}: ${value} ${trace.detail}`, strong: true },
    ],
  };
}
