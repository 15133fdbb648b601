import { useMemo, useRef } from 'react';
import { useShallow } from 'zustand/shallow';
import type { DeviceGroups } from '../../state/deviceGroups.ts';
import { useFitStore } from '../../state/fitStore.ts';
import { useScreenLooks } from '../../state/useScreenLooks.ts';
import { type Panel, useViewStore } from '../../state/viewStore.ts';
import { fullTimeDomain, timeAxis, valueAxis } from '../../ui/chart/axes.ts';
import { valueExtent } from '../../ui/chart/extents.ts';
import type { DrawnTrace, Level, PanelPicture, Span } from '../../ui/chart/picture.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { countStrip } from './countStrip.ts';
import { fitNote } from './fitNote.ts';
import { keepTraces } from './keepUnchanged.ts';
import { beyondDomain, defaultValueDomain } from './panelDomains.ts';
import { panelFacts } from './panelFacts.ts';
import { panelTitle, timeLabel } from './panelKind.ts';
import { panelLegend } from './panelLegend.ts';
import { panelTraces } from './panelTraces.ts';
import { pictureNote, valueLabel } from './panelWords.ts';
import type { PanelSelection } from './selectRuns.ts';
import { looksOf } from './traceStyles.ts';
import type { PanelAnswer } from './usePanelColumns.ts';

const t80: readonly Level[] = [{ axis: 'y', value: 0.8, label: 'T80' }];
const t80Percent: readonly Level[] = [{ axis: 'y', value: 80, label: 'T80' }];
const noLevels: readonly Level[] = [];
const noTraces: readonly DrawnTrace[] = [];

export interface TimePicture {
  readonly picture: PanelPicture;
  /** Of what is drawn, so that two panels can share an axis. */
  readonly extent: Span | null;
  /** All hours there are: the limits of panning. */
  readonly fullDomain: Span;
}

/** The picture of a time panel from its answer and what the person chose. */
export function useTimePicture(
  panel: Panel,
  selection: PanelSelection,
  answer: PanelAnswer | null,
  plot: PlotArea,
  sharedExtent: Span | null,
  groups: DeviceGroups,
): TimePicture {
  const conditions = groups.names;
  const settled = useScreenLooks();
  const byCondition = groups.field === 'condition';
  const view = useViewStore(
    useShallow((state) => ({
      timeUnit: state.timeUnit[panel],
      range: state.range[panel],
      valueRange: state.valueRange[panel],
      selectedDeviceId: state.selectedDeviceId,
      byDevice: state.grouping === 'devices',
      isExtrapolated: state.fit?.isExtrapolated ?? false,
      hiddenConditions: state.groupBy === 'condition' ? state.hiddenConditions : state.hiddenGroups,
      hiddenDevices: state.hiddenDevices,
    })),
  );
  const fit = useFitStore((state) => state.fit);
  const withSymbols = panel === 'shelf';
  const normalized = answer?.question.series.normalized ?? true;
  const scale = answer?.question.scale ?? 1;
  const former = useRef(noTraces);

  const looks = useMemo(
    () => looksOf(selection.measured, conditions, byCondition ? settled : {}),
    [selection.measured, conditions, settled, byCondition],
  );
  const traces = useMemo(() => {
    if (answer === null) return noTraces;
    former.current = keepTraces(
      former.current,
      panelTraces({
        selection,
        columns: answer.columns,
        looks,
        normalized,
        scale,
        fit,
        isExtrapolated: view.isExtrapolated,
        selectedDeviceId: view.selectedDeviceId,
        withSymbols,
        middle: answer.question.spread === 'quartiles' ? 'median' : 'mean',
      }),
    );
    return former.current;
  }, [
    selection,
    answer,
    looks,
    normalized,
    scale,
    fit,
    view.isExtrapolated,
    view.selectedDeviceId,
    withSymbols,
  ]);

  return useMemo(() => {
    const last = Math.max(
      0,
      ...selection.shown.map(({ run }) => run.durationHours),
      ...traces.map(({ kind, columns }) => (kind === 'fit' ? (columns.x.at(-1) ?? 0) : 0)),
    );
    const fullDomain = fullTimeDomain(last, view.timeUnit, withSymbols);
    const xDomain = view.range ?? fullDomain;
    const extent = valueExtent(
      traces.map((trace) => trace.columns),
      xDomain,
    );
    const yDomain =
      view.valueRange ?? defaultValueDomain(sharedExtent ?? extent, normalized, scale);
    const beyond = view.valueRange === null ? beyondDomain(extent, yDomain) : null;
    const withMeans = traces.some((trace) => trace.kind === 'group');
    const spread = answer?.question.spread ?? 'sd';
    const drawnFit = traces.some((trace) => trace.kind === 'fit') ? fit : null;
    const note = [
      pictureNote(selection, normalized, withMeans ? { spread, unit: groups.unit } : null),
      drawnFit === null ? '' : fitNote(drawnFit, selection, view.isExtrapolated),
    ]
      .filter((part) => part !== '')
      .join(' ');
    const picture: PanelPicture = {
      id: panel,
      title: panelTitle[panel],
      note: beyond === null ? note : `${note} ${beyond}`,
      x: timeAxis(timeLabel[panel], xDomain, view.timeUnit, plot.width),
      y: valueAxis(valueLabel(selection, normalized, scale), yDomain, plot.height),
      names: { x: 'hours', y: valueLabel(selection, normalized, scale) },
      levels: !normalized ? noLevels : scale === 1 ? t80 : t80Percent,
      traces,
      legend: panelLegend({
        selection,
        traces,
        looks,
        withSymbols,
        normalized,
        scale,
        unitOf: groups.unitOf,
        spread,
        ...view,
      }),
      facts: panelFacts(selection, normalized, scale),
      counts: withMeans ? countStrip(traces, groups.unit) : null,
    };
    return { picture, extent, fullDomain };
  }, [
    panel,
    selection,
    traces,
    looks,
    normalized,
    scale,
    fit,
    view,
    plot.width,
    plot.height,
    sharedExtent,
    withSymbols,
    groups,
    answer?.question.spread,
  ]);
}
