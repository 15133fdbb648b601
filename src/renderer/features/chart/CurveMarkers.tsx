import { useViewStore } from '../../state/viewStore.ts';
import { clusterMarks } from '../../ui/annotations/clusterMarks.ts';
import { valueAt } from '../../ui/chart/nearestPoint.ts';
import type { PixelMap } from '../../ui/chart/PixelMap.ts';
import type { DrawnTrace } from '../../ui/chart/picture.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import styles from './CurveMarkers.module.css';
import { MarkButton } from './MarkButton.tsx';
import type { AnnotationMark } from './panelMarks.ts';

interface CurveMarkersProps {
  /** Of the selected device, in order of time. */
  readonly marks: readonly AnnotationMark[];
  readonly curve: DrawnTrace | null;
  readonly plot: PlotArea;
  readonly map: PixelMap;
  readonly onPoint: (marks: readonly AnnotationMark[]) => void;
}

const size = 12;
/** Pixels between two rings, so that the curve between them is seen. */
const least = 18;

/**
 * Notes and events as hollow rings around their points of the selected curve: nothing measured is
 * hidden. Those that would touch become one ring with their number.
 */
export function CurveMarkers({ marks, curve, plot, map, onPoint }: CurveMarkersProps) {
  const isWriting = useViewStore((state) => state.tool === 'annotate');
  if (curve === null) return null;
  const { x, y } = curve.columns;
  const pixelOf = ({ span }: AnnotationMark) => span[0] * map.xScale + map.xShift;
  const seen = marks.filter((mark) => {
    const at = pixelOf(mark);
    return mark.annotation.kind !== 'exclusion' && at >= plot.x && at <= plot.x + plot.width;
  });
  return clusterMarks(seen, pixelOf, least).map(({ at, marks: near }) => {
    const first = near[0] as AnnotationMark;
    const value = valueAt(x, y, first.span[0]);
    const top = value * map.yScale + map.yShift;
    if (!Number.isFinite(top) || top < plot.y || top > plot.y + plot.height) return null;
    return (
      <MarkButton
        key={first.annotation.id}
        marks={near}
        className={`${styles.ring} ${isWriting ? styles.through : ''}`}
        style={{ left: at - size / 2, top: top - size / 2, width: size, height: size }}
        tabIndex={-1}
        testId="curve-marker"
        onPoint={onPoint}
      >
        {near.length > 1 && <span className={styles.count}>{near.length}</span>}
      </MarkButton>
    );
  });
}
