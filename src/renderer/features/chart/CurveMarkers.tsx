import { memo, useMemo } from 'react';
import { useViewStore } from '../../state/viewStore.ts';
import { clusterMarks } from '../../ui/annotations/clusterMarks.ts';
import { valueAt } from '../../ui/chart/nearestPoint.ts';
import type { PixelMap } from '../../ui/chart/PixelMap.ts';
import type { DrawnTrace } from '../../ui/chart/picture.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { useBaseMap } from '../../ui/chart/useBaseMap.ts';
import styles from './CurveMarkers.module.css';
import { MarkButton } from './MarkButton.tsx';
import type { MarkPointing } from './MarkPointing.ts';
import type { AnnotationMark } from './panelMarks.ts';

interface CurveMarkersProps {
  /** Of the selected device, in order of time. */
  readonly marks: readonly AnnotationMark[];
  readonly curve: DrawnTrace | null;
  readonly plot: PlotArea;
  readonly map: PixelMap;
  readonly pointing: MarkPointing;
}

const size = 12;
/** Pixels between two rings, so that the curve between them is seen. */
const least = 18;

/**
 * Notes and events as hollow rings around their points of the selected curve: nothing measured is
 * hidden. Those that would touch become one ring with their number.
 */
export function CurveMarkers({ marks, curve, plot, map, pointing }: CurveMarkersProps) {
  const isWriting = useViewStore((state) => state.tool === 'annotate');
  const { base, shift } = useBaseMap(map, plot.width);
  if (curve === null) return null;
  const before = marks.some(({ span }) => xOf(span[0], map) < plot.x);
  const behind = marks.some(({ span }) => xOf(span[0], map) > plot.x + plot.width);
  return (
    <div
      className={styles.plot}
      style={{
        left: plot.x,
        top: plot.y,
        width: plot.width,
        height: plot.height,
        // A ring at the edge is shown whole, unless others slide out of sight there.
        clipPath: `inset(-20px ${behind ? -1 : -size / 2}px -6px ${before ? -1 : -size / 2}px)`,
      }}
    >
      <div className={styles.moved} style={{ transform: `translateX(${shift}px)` }}>
        <Rings
          marks={marks}
          columns={curve.columns}
          plot={plot}
          base={base}
          isWriting={isWriting}
          pointing={pointing}
        />
      </div>
    </div>
  );
}

interface RingsProps {
  readonly marks: readonly AnnotationMark[];
  readonly columns: DrawnTrace['columns'];
  readonly plot: PlotArea;
  readonly base: PixelMap;
  readonly isWriting: boolean;
  readonly pointing: MarkPointing;
}

/** Also those a width of the plot to either side, which panning brings in. */
const Rings = memo(function Rings({ marks, columns, plot, base, isWriting, pointing }: RingsProps) {
  const clusters = useMemo(() => {
    const pixelOf = ({ span }: AnnotationMark) => xOf(span[0], base) - plot.x;
    const written = marks.filter(({ annotation }) => annotation.kind !== 'exclusion');
    return clusterMarks(written, pixelOf, least).filter(
      ({ at }) => at >= -plot.width && at <= 2 * plot.width,
    );
  }, [marks, plot, base]);
  const { x, y } = columns;
  return clusters.map(({ at, marks: near }) => {
    const first = near[0] as AnnotationMark;
    const top = valueAt(x, y, first.span[0]) * base.yScale + base.yShift - plot.y;
    if (!Number.isFinite(top) || top < 0 || top > plot.height) return null;
    return (
      <MarkButton
        key={first.annotation.id}
        marks={near}
        className={`${styles.ring} ${isWriting ? styles.through : ''}`}
        left={at - size / 2}
        top={top - size / 2}
        tabIndex={-1}
        testId="curve-marker"
        pointing={pointing}
      >
        {near.length > 1 && <span className={styles.count}>{near.length}</span>}
      </MarkButton>
    );
  });
});

function xOf(hours: number, map: PixelMap): number {
  return hours * map.xScale + map.xShift;
}
