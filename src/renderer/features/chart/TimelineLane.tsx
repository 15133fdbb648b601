import { type CSSProperties, type KeyboardEvent, memo } from 'react';
import { AnnotationIcon } from '../../ui/annotations/AnnotationIcon.tsx';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import styles from './AnnotationTimeline.module.css';
import { MarkButton } from './MarkButton.tsx';
import type { MarkPointing } from './MarkPointing.ts';
import type { AnnotationMark } from './panelMarks.ts';
import { keyOfMarks, markerWidth, type TimelineLaneOfKind } from './timelineLanes.ts';

interface TimelineLaneProps {
  readonly lane: TimelineLaneOfKind;
  /** Marks that reach in from the left. */
  readonly edge: readonly AnnotationMark[] | null;
  readonly plot: PlotArea;
  /** Pixels by which what stands in the lane is moved. */
  readonly shift: number;
  /** The button that the Tab key goes to. */
  readonly reachable: string | null;
  readonly pointing: MarkPointing;
  readonly onFocus: (marks: readonly AnnotationMark[]) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** What was written of one kind, along the time axis. */
export function TimelineLane(props: TimelineLaneProps) {
  const { lane, edge, plot, shift, reachable, pointing, onFocus, onKeyDown } = props;
  return (
    <div
      className={styles.lane}
      style={{ '--lane-color': laneColor(lane.color) } as CSSProperties}
      data-testid={`lane-${lane.kind}`}
    >
      <span className={styles.name} style={{ width: plot.x - 13 }}>
        {lane.plural}
      </span>
      <svg
        className={styles.track}
        style={{ left: plot.x }}
        width={plot.width}
        height={19}
        aria-hidden="true"
      >
        <path className={styles.line} d={`M0 9.5H${plot.width}`} />
        <path className={styles.bars} d={lane.bars} transform={`translate(${shift} 0)`} />
      </svg>
      <div className={styles.marks} style={{ left: plot.x, width: plot.width }}>
        <div className={styles.moved} style={{ transform: `translateX(${shift}px)` }}>
          <LaneMarks
            lane={lane}
            reachable={reachable}
            pointing={pointing}
            onFocus={onFocus}
            onKeyDown={onKeyDown}
          />
        </div>
        {edge !== null && (
          <MarkButton
            marks={edge}
            className={styles.marker}
            left={1 - markerWidth / 2}
            tabIndex={keyOfMarks(edge) === reachable ? 0 : -1}
            testId="timeline-mark"
            pointing={pointing}
            onFocus={onFocus}
            onKeyDown={onKeyDown}
          >
            <MarkContent marks={edge} />
          </MarkButton>
        )}
      </div>
    </div>
  );
}

const LaneMarks = memo(function LaneMarks(
  props: Omit<TimelineLaneProps, 'edge' | 'plot' | 'shift'>,
) {
  const { lane, reachable, pointing, onFocus, onKeyDown } = props;
  return lane.clusters.map(({ at, marks }) => (
    <MarkButton
      key={keyOfMarks(marks)}
      marks={marks}
      className={styles.marker}
      left={at + 1 - markerWidth / 2}
      tabIndex={keyOfMarks(marks) === reachable ? 0 : -1}
      testId="timeline-mark"
      pointing={pointing}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <MarkContent marks={marks} />
    </MarkButton>
  ));
});

/** The icon of what stands there, or how many there are. */
const MarkContent = memo(function MarkContent({ marks }: { marks: readonly AnnotationMark[] }) {
  const count = new Set(marks.map(({ annotation }) => annotation.id)).size;
  const [first] = marks;
  if (count > 1 || first === undefined) return count;
  return <AnnotationIcon annotation={first.annotation} size={12} />;
});

/** Mantine's filled grey is as dark as the window in the dark. */
function laneColor(color: string): string {
  return `var(--mantine-color-${color}-${color === 'gray' ? '6' : 'filled'})`;
}
