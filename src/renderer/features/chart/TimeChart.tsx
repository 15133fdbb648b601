import { type Panel, useViewStore } from '../../state/viewStore.ts';
import { ChartSurface } from '../../ui/chart/ChartSurface.tsx';
import type { PixelMap } from '../../ui/chart/PixelMap.ts';
import type { PanelPicture, Span } from '../../ui/chart/picture.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { clampedSpan } from '../../ui/chart/rangeMoves.ts';
import { AnnotationLayer } from './AnnotationLayer.tsx';
import { CurveMarkers } from './CurveMarkers.tsx';
import { describeTime } from './describeTime.ts';
import type { AtButton, MarkPointing } from './MarkPointing.ts';
import { panelTitle } from './panelKind.ts';
import type { AnnotationMark, PanelMarks } from './panelMarks.ts';
import { type PanelSelection, steppedDevice } from './selectRuns.ts';
import { TsMarker } from './TsMarker.tsx';
import { useDraftGestures } from './useDraftGestures.ts';

interface TimeChartProps {
  readonly panel: Panel;
  readonly picture: PanelPicture;
  readonly fullDomain: Span;
  readonly selection: PanelSelection;
  readonly marks: PanelMarks;
  /** Marks pointed out in the plot, and how they come to be. */
  readonly pointedAt: AtButton<AnnotationMark> | null;
  readonly pointing: MarkPointing;
  readonly plot: PlotArea;
  readonly map: PixelMap;
  readonly width: number;
  readonly height: number;
}

const nothing: readonly AnnotationMark[] = [];

/** One time chart with its annotations and everything that pointer and keys do on it. */
export function TimeChart(props: TimeChartProps) {
  const { panel, picture, fullDomain, selection, marks, plot, map, width, height } = props;
  const tool = useViewStore((state) => state.tool);
  const selectedDeviceId = useViewStore((state) => state.selectedDeviceId);
  const { set, setRange } = useViewStore();
  const draft = useDraftGestures(selection);
  const valueRange = useViewStore((state) => state.valueRange[panel]);
  const shown = selection.shown.find((s) => s.device.id === selectedDeviceId);
  const selected = picture.traces.find((trace) => trace.id === shown?.run.id);

  return (
    <ChartSurface
      picture={picture}
      width={width}
      height={height}
      tool={tool}
      label={`${panelTitle[panel]}: ${picture.y.label} against ${picture.x.label}. Arrow keys left and right move, + and - zoom, 0 shows everything, up and down select the next device.`}
      onRange={(x, y) => setRange(panel, clampedSpan(x, fullDomain), y ?? valueRange)}
      onReset={() => setRange(panel, null)}
      onPick={(nearest, x) => {
        const hit = selection.shown.find(({ run }) => run.id === nearest?.trace.id);
        if (tool === 'annotate') draft.point(x, hit ?? null);
        else set({ selectedDeviceId: hit?.device.id ?? null });
      }}
      onSpan={(x, nearest) =>
        draft.span(x, selection.shown.find(({ run }) => run.id === nearest?.trace.id) ?? null)
      }
      onStep={(by) => set({ selectedDeviceId: steppedDevice(selection, selectedDeviceId, by) })}
      describe={(x, nearest) => describeTime(picture, x, nearest)}
      layers={
        <AnnotationLayer
          marks={marks}
          pointedAt={props.pointedAt?.marks ?? nothing}
          plot={plot}
          map={map}
        />
      }
    >
      <CurveMarkers
        marks={marks.onCurve}
        curve={selected ?? null}
        plot={plot}
        map={map}
        pointing={props.pointing}
      />
      {shown !== undefined && <TsMarker key={shown.run.id} run={shown.run} plot={plot} map={map} />}
    </ChartSurface>
  );
}
