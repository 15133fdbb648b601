import { type KeyboardEvent, memo, useCallback, useMemo, useRef, useState } from 'react';
import type { PixelMap } from '../../ui/chart/PixelMap.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { useBaseMap } from '../../ui/chart/useBaseMap.ts';
import styles from './AnnotationTimeline.module.css';
import type { MarkPointing } from './MarkPointing.ts';
import type { AnnotationMark, PanelMarks } from './panelMarks.ts';
import { TimelineLane } from './TimelineLane.tsx';
import { atLeftEdge, keyOfMarks, timelineLanes } from './timelineLanes.ts';

interface AnnotationTimelineProps {
  readonly marks: PanelMarks;
  readonly plot: PlotArea;
  readonly map: PixelMap;
  readonly pointing: MarkPointing;
}

/**
 * What was written, under the time axis: a lane for each kind that there is, spans as bars, marks that
 * would overlap as one with their number. One stop of the Tab key; arrow keys go from mark to mark.
 */
export const AnnotationTimeline = memo(function AnnotationTimeline(props: AnnotationTimelineProps) {
  const { marks, plot, map, pointing } = props;
  const ref = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const { base, shift } = useBaseMap(map, plot.width);
  const lanes = useMemo(() => timelineLanes(marks, plot, base), [marks, plot, base]);
  const onFocus = useCallback(
    (focused: readonly AnnotationMark[]) => setStop(keyOfMarks(focused)),
    [],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => step(event, ref.current),
    [],
  );
  if (lanes.length === 0) return <div />;

  const seen = lanes.map((lane) => ({
    lane,
    edge: atLeftEdge(lane, plot, base, shift),
    inside: lane.clusters.filter(({ at }) => at + shift >= 0 && at + shift <= plot.width),
  }));
  const keys = seen.flatMap(({ edge, inside }) => [
    ...(edge === null ? [] : [keyOfMarks(edge)]),
    ...inside.map((cluster) => keyOfMarks(cluster.marks)),
  ]);
  const reachable = stop !== null && keys.includes(stop) ? stop : (keys[0] ?? null);
  return (
    <div
      ref={ref}
      className={styles.timeline}
      role="toolbar"
      aria-label="What was written, along the time axis"
      data-testid="annotation-timeline"
    >
      {seen.map(({ lane, edge }) => (
        <TimelineLane
          key={lane.kind}
          lane={lane}
          edge={edge}
          plot={plot}
          shift={shift}
          reachable={reachable}
          pointing={pointing}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        />
      ))}
    </div>
  );
});

/** Left and right along the lanes, from one that is seen to the next. */
function step(event: KeyboardEvent<HTMLElement>, timeline: HTMLElement | null): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0 || timeline === null) return;
  event.preventDefault();
  const track = timeline.querySelector('svg')?.getBoundingClientRect();
  const buttons = [...timeline.querySelectorAll<HTMLButtonElement>('button')].filter((button) => {
    const { left, right } = button.getBoundingClientRect();
    const middle = (left + right) / 2;
    return track !== undefined && middle >= track.left - 1 && middle <= track.right + 2;
  });
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (at < 0) return;
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}
