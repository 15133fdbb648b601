import { memo, useId } from 'react';
import { valueAt } from '../../ui/chart/nearestPoint.ts';
import type { PixelMap } from '../../ui/chart/PixelMap.ts';
import type { DrawnTrace, Span } from '../../ui/chart/picture.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import type { AnnotationMark, PanelMarks } from './panelMarks.ts';

interface AnnotationLayerProps {
  readonly marks: PanelMarks;
  readonly plot: PlotArea;
  readonly map: PixelMap;
  /** The selected device's trace, to which the flags' lines lead. */
  readonly curve: DrawnTrace | null;
}

/** What annotations put into the plot: hatched spans, leader lines, ticks of other devices. */
export const AnnotationLayer = memo(function AnnotationLayer(props: AnnotationLayerProps) {
  const { marks, plot, map, curve } = props;
  const id = useId();
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
        {marks.flags.map((mark) => (
          <g key={mark.annotation.id} data-annotation-id={mark.annotation.id}>
            {mark.span[1] > mark.span[0] && (
              <rect
                {...bandOf(mark.span, plot, map)}
                fill={
                  mark.annotation.kind === 'exclusion' ? `url(#${id}hatch)` : 'var(--chart-level)'
                }
                fillOpacity={mark.annotation.kind === 'exclusion' ? 1 : 0.12}
              />
            )}
            <path
              d={leader(mark, curve, plot, map)}
              stroke="var(--chart-level)"
              strokeDasharray="1 2"
              fill="none"
            />
          </g>
        ))}
        {marks.draft !== null && (
          <rect
            {...bandOf(marks.draft, plot, map)}
            fill="var(--mantine-primary-color-filled)"
            fillOpacity={0.25}
          />
        )}
        {marks.ticks.map(({ annotation, deviceId, span }) => (
          <path
            key={`${annotation.id} ${deviceId}`}
            d={`M${span[0] * map.xScale + map.xShift} ${plot.y}v6`}
            stroke="var(--chart-level)"
            strokeWidth={1.5}
          />
        ))}
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

/** From below the flag down to the curve, or a short way where there is none. */
function leader(
  { span }: AnnotationMark,
  curve: DrawnTrace | null,
  plot: PlotArea,
  map: PixelMap,
): string {
  const at = span[0] * map.xScale + map.xShift;
  const value = curve === null ? Number.NaN : valueAt(curve.columns.x, curve.columns.y, span[0]);
  const down = Number.isNaN(value) ? plot.y + 28 : value * map.yScale + map.yShift;
  return `M${at} ${plot.y + 18}V${Math.max(plot.y + 18, down)}`;
}
