import { type CSSProperties, type KeyboardEvent, memo, useRef, useState } from 'react';
import { AnnotationIcon } from '../../ui/annotations/AnnotationIcon.tsx';
import { annotationKinds } from '../../ui/annotations/annotationKinds.ts';
import { clusterMarks } from '../../ui/annotations/clusterMarks.ts';
import type { PixelMap } from '../../ui/chart/PixelMap.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import styles from './AnnotationTimeline.module.css';
import { MarkButton } from './MarkButton.tsx';
import type { AnnotationMark, PanelMarks } from './panelMarks.ts';

interface AnnotationTimelineProps {
  readonly marks: PanelMarks;
  readonly plot: PlotArea;
  readonly map: PixelMap;
  readonly onPoint: (marks: readonly AnnotationMark[]) => void;
}

const markerWidth = 18;

/**
 * What was written, under the time axis: a lane for each kind that there is, spans as bars, marks that
 * would overlap as one with their number. One stop of the Tab key; arrow keys go from mark to mark.
 */
export const AnnotationTimeline = memo(function AnnotationTimeline(props: AnnotationTimelineProps) {
  const { marks, plot, map, onPoint } = props;
  const ref = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  // Of all devices, so that the chart keeps its height when another one is selected.
  const kinds = annotationKinds.filter(({ kind }) =>
    [...marks.told, ...marks.ticks].some(({ annotation }) => annotation.kind === kind),
  );
  if (kinds.length === 0) return <div />;
  const pixelOf = ({ span }: AnnotationMark) =>
    Math.max(plot.x, span[0] * map.xScale + map.xShift) - plot.x;
  const endOf = ({ span }: AnnotationMark) => span[1] * map.xScale + map.xShift - plot.x;
  const barOf = (mark: AnnotationMark) => {
    const from = pixelOf(mark);
    return `M${from} 7.5H${Math.max(from + 1, Math.min(plot.width, endOf(mark)))}v4H${from}Z`;
  };
  const seen = marks.told.filter((mark) => endOf(mark) >= 0 && pixelOf(mark) <= plot.width);
  const lanes = kinds.map((lane) => {
    const own = seen.filter(({ annotation }) => annotation.kind === lane.kind);
    return { ...lane, own, clusters: clusterMarks(own, pixelOf, markerWidth) };
  });
  const keys = lanes.flatMap(({ clusters }) => clusters.map((cluster) => keyOf(cluster.marks)));
  const reachable = stop !== null && keys.includes(stop) ? stop : keys[0];

  return (
    <div
      ref={ref}
      className={styles.timeline}
      role="toolbar"
      aria-label="What was written, along the time axis"
      data-testid="annotation-timeline"
    >
      {lanes.map(({ kind, plural, color, own, clusters }) => (
        <div
          key={kind}
          className={styles.lane}
          style={{ '--lane-color': laneColor(color) } as CSSProperties}
          data-testid={`lane-${kind}`}
        >
          <span className={styles.name} style={{ width: plot.x - 13 }}>
            {plural}
          </span>
          <svg
            className={styles.track}
            style={{ left: plot.x }}
            width={plot.width}
            height={19}
            aria-hidden="true"
          >
            <path className={styles.line} d={`M0 9.5H${plot.width}`} />
            <path className={styles.bars} d={own.map((mark) => barOf(mark)).join('')} />
          </svg>
          {clusters.map(({ at, marks: near }) => {
            const first = near[0] as AnnotationMark;
            const count = new Set(near.map(({ annotation }) => annotation.id)).size;
            return (
              <MarkButton
                key={keyOf(near)}
                marks={near}
                className={styles.marker}
                style={{ left: plot.x + at - markerWidth / 2 + 1 }}
                tabIndex={keyOf(near) === reachable ? 0 : -1}
                testId="timeline-mark"
                onPoint={onPoint}
                onFocus={() => setStop(keyOf(near))}
                onKeyDown={(event) => step(event, ref.current)}
              >
                {count > 1 ? count : <AnnotationIcon annotation={first.annotation} size={12} />}
              </MarkButton>
            );
          })}
        </div>
      ))}
    </div>
  );
});

/** Mantine's filled grey is as dark as the window in the dark. */
function laneColor(color: string): string {
  return `var(--mantine-color-${color}-${color === 'gray' ? '6' : 'filled'})`;
}

function keyOf(marks: readonly AnnotationMark[]): string {
  const first = marks[0] as AnnotationMark;
  return `${first.annotation.id} ${first.runId}`;
}

/** Left and right along the lanes, from one to the next. */
function step(event: KeyboardEvent<HTMLElement>, timeline: HTMLElement | null): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0 || timeline === null) return;
  event.preventDefault();
  const buttons = [...timeline.querySelectorAll<HTMLButtonElement>('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (at < 0) return;
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}
