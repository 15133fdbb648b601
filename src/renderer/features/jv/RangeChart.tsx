import { Box } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type ComponentProps, useEffect, useMemo, useState } from 'react';
import { ChartSurface } from '../../ui/chart/ChartSurface.tsx';
import type { PanelPicture, Span } from '../../ui/chart/picture.ts';
import { type PlotArea, plotArea } from '../../ui/chart/plotArea.ts';
import { clampedSpan } from '../../ui/chart/rangeMoves.ts';
import { announcePicture } from '../../ui/chart/shownPictures.ts';

/** What of a chart is looked at; null: all of it. */
export type ChartRange = { readonly x: Span; readonly y: Span } | null;

interface RangeChartProps {
  readonly testId: string;
  readonly label: string;
  /** How far out one may zoom. */
  readonly widest: { readonly x: Span; readonly y: Span };
  readonly hasRightAxis?: boolean;
  /** Null or without traces: nothing is drawn. Must stay the same while its data do. */
  readonly pictureOf: (range: ChartRange, plot: PlotArea) => PanelPicture | null;
  readonly describe: ComponentProps<typeof ChartSurface>['describe'];
}

/** A chart that fills its place, is zoomed and read, and of which nothing is picked. */
export function RangeChart(props: RangeChartProps) {
  const { testId, label, widest, hasRightAxis = false, pictureOf, describe } = props;
  const { ref, width, height } = useElementSize();
  const [range, setRange] = useState<ChartRange>(null);
  const plot = useMemo(() => plotArea(width, height, hasRightAxis), [width, height, hasRightAxis]);
  const picture = useMemo(() => pictureOf(range, plot), [pictureOf, range, plot]);
  const drawn = picture !== null && picture.traces.length > 0 && width > 0 ? picture : null;
  useEffect(() => (drawn === null ? undefined : announcePicture(drawn)), [drawn]);
  return (
    <Box
      ref={ref}
      pos="relative"
      style={{ flex: 1, minWidth: 0, minHeight: 0, overflow: 'hidden' }}
      data-testid={testId}
    >
      {drawn !== null && (
        <ChartSurface
          picture={drawn}
          width={width}
          height={height}
          tool="zoom"
          label={`${label} Arrow keys move, + and - zoom, 0 shows everything.`}
          onRange={(x, y) =>
            setRange({
              x: clampedSpan(x, widest.x) ?? widest.x,
              y: clampedSpan(y ?? drawn.y.domain, widest.y) ?? widest.y,
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
