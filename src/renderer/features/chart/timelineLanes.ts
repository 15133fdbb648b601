import { type AnnotationKindWords, annotationKinds } from '../../ui/annotations/annotationKinds.ts';
import { clusterMarks, type MarkCluster } from '../../ui/annotations/clusterMarks.ts';
import type { PixelMap } from '../../ui/chart/PixelMap.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import type { AnnotationMark, PanelMarks } from './panelMarks.ts';

export type TimelineLaneOfKind = AnnotationKindWords & {
  readonly marks: readonly AnnotationMark[];
  /** By where they begin, in pixels from the left edge of the plot, and a width of it to either side. */
  readonly clusters: readonly MarkCluster<AnnotationMark>[];
  /** SVG path of the spans, along the same pixels. */
  readonly bars: string;
};

export const markerWidth = 18;

/** A lane for each kind of which there is one on any drawn device, so that the chart keeps its height. */
export function timelineLanes(
  { told, ticks }: PanelMarks,
  plot: PlotArea,
  map: PixelMap,
): readonly TimelineLaneOfKind[] {
  const present = new Set<string>();
  for (const { annotation } of told) present.add(annotation.kind);
  for (const { annotation } of ticks) present.add(annotation.kind);
  return annotationKinds
    .filter(({ kind }) => present.has(kind))
    .map((words) => {
      const marks = told.filter(({ annotation }) => annotation.kind === words.kind);
      const clusters = clusterMarks(marks, (mark) => startOf(mark, plot, map), markerWidth).filter(
        ({ at }) => at >= -plot.width && at <= 2 * plot.width,
      );
      return { ...words, marks, clusters, bars: barsOf(marks, plot, map) };
    });
}

/** What began before the left edge of the plot and still goes on there; null for nothing. */
export function atLeftEdge(
  { marks }: TimelineLaneOfKind,
  plot: PlotArea,
  map: PixelMap,
  shift: number,
): readonly AnnotationMark[] | null {
  const edge = marks.filter(
    (mark) =>
      startOf(mark, plot, map) + shift < 0 &&
      mark.span[1] * map.xScale + map.xShift - plot.x + shift >= 0,
  );
  return edge.length === 0 ? null : edge;
}

/** Tells a button of the timeline from the others. */
export function keyOfMarks([first]: readonly AnnotationMark[]): string {
  return first === undefined ? '' : `${first.annotation.id} ${first.runId}`;
}

function startOf({ span }: AnnotationMark, plot: PlotArea, map: PixelMap): number {
  return span[0] * map.xScale + map.xShift - plot.x;
}

function barsOf(marks: readonly AnnotationMark[], plot: PlotArea, map: PixelMap): string {
  let path = '';
  for (const mark of marks) {
    const start = startOf(mark, plot, map);
    const end = mark.span[1] * map.xScale + map.xShift - plot.x;
    if (end < -plot.width || start > 2 * plot.width) continue;
    const from = Math.max(-2 * plot.width, start);
    path += `M${from} 7.5H${Math.max(from + 1, Math.min(3 * plot.width, end))}v4H${from}Z`;
  }
  return path;
}
