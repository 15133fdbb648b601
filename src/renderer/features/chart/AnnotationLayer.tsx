import { memo, useId, useMemo } from 'react';
import type { PixelMap } from '../../ui/chart/PixelMap.ts';
import type { Span } from '../../ui/chart/picture.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { unionSpans } from '../../ui/chart/unionSpans.ts';
import { useBaseMap } from '../../ui/chart/useBaseMap.ts';
import type { AnnotationMark, PanelMarks } from './panelMarks.ts';

interface AnnotationLayerProps {
  readonly marks: PanelMarks;
  /** Marks whose place in the plot is pointed out. */
  readonly pointedAt: readonly AnnotationMark[];
  readonly plot: PlotArea;
  readonly map: PixelMap;
}

/** What annotations put into the plot, under the traces: spans of the selected device, ticks of others. */
export const AnnotationLayer = memo(function AnnotationLayer(props: AnnotationLayerProps) {
  const { marks, pointedAt, plot, map } = props;
  const id = useId();
  const bottom = plot.y + plot.height;
  const { base, shift } = useBaseMap(map, plot.width);
  const drawn = useMemo(() => {
    const stretches = (isExclusion: boolean) =>
      unionSpans(
        marks.onCurve
          .filter(({ annotation, span }) => {
            return (annotation.kind === 'exclusion') === isExclusion && span[1] > span[0];
          })
          .map(({ span }) => span),
      ).map((span) => bandOf(span, plot, base));
    return {
      excluded: stretches(true),
      lasting: stretches(false),
      ticks: lines(marks.ticks, plot, base, bottom, bottom - 5),
    };
  }, [marks, plot, base, bottom]);
  return (
    <g>
      <clipPath id={`${id}clip`}>
        <rect x={plot.x} y={plot.y} width={plot.width} height={plot.height} />
      </clipPath>
      <pattern
        id={`${id}hatch`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V7" stroke="var(--chart-level)" strokeWidth="1.2" opacity="0.45" />
      </pattern>
      <g clipPath={`url(#${id}clip)`}>
        <g transform={`translate(${shift} 0)`}>
          {drawn.excluded.map((band) => (
            <rect key={band.x} {...band} fill={`url(#${id}hatch)`} data-testid="excluded-band" />
          ))}
          {drawn.lasting.map((band) => (
            <rect key={band.x} {...band} fill="var(--chart-level)" fillOpacity={0.1} />
          ))}
          {marks.draft !== null && (
            <rect
              {...bandOf(marks.draft, plot, base)}
              fill="var(--mantine-primary-color-filled)"
              fillOpacity={0.25}
            />
          )}
          <path d={drawn.ticks} stroke="var(--chart-level)" strokeWidth={1.2} />
          <path
            d={lines(pointedAt, plot, base, bottom, plot.y)}
            stroke="var(--mantine-primary-color-filled)"
            strokeWidth={1.2}
          />
        </g>
      </g>
    </g>
  );
});

/** At least two pixels wide, so that a moment can be seen too. */
function bandOf([from, to]: Span, plot: PlotArea, map: PixelMap) {
  const x = from * map.xScale + map.xShift;
  const width = Math.max(2, (to - from) * map.xScale);
  return { x, y: plot.y, width, height: plot.height };
}

/**
 * An upright line where each mark begins, one per half pixel, a width of the plot to either side too:
 * panning brings them in.
 */
function lines(
  marks: readonly AnnotationMark[],
  plot: PlotArea,
  map: PixelMap,
  from: number,
  to: number,
): string {
  const places = new Set<number>();
  for (const { span } of marks) {
    const at = Math.round(2 * (span[0] * map.xScale + map.xShift)) / 2;
    if (at >= plot.x - plot.width && at <= plot.x + 2 * plot.width) places.add(at);
  }
  return [...places].map((at) => `M${at} ${from}V${to}`).join('');
}
