import { Box, Group, SegmentedControl, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import { groupedDevices } from '../../state/groupedDevices.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { useDeviceGroups } from '../../state/useDeviceGroups.ts';
import { type Panel, type TimeUnit, useViewStore } from '../../state/viewStore.ts';
import { ChartLegend } from '../../ui/chart/ChartLegend.tsx';
import { CountStripView, countStripHeight } from '../../ui/chart/CountStripView.tsx';
import { pixelMapIn } from '../../ui/chart/PixelMap.ts';
import type { Span } from '../../ui/chart/picture.ts';
import { plotArea } from '../../ui/chart/plotArea.ts';
import { announcePicture } from '../../ui/chart/shownPictures.ts';
import { useStable } from '../../ui/chart/useStable.ts';
import { AnnotationTimeline } from './AnnotationTimeline.tsx';
import { EmptyPanel } from './EmptyPanel.tsx';
import { MarkHint } from './MarkHint.tsx';
import { panelTitle } from './panelKind.ts';
import { devicePrefix } from './panelLegend.ts';
import { panelQuestion } from './panelQuestion.ts';
import { selectRuns } from './selectRuns.ts';
import { TimeChart } from './TimeChart.tsx';
import styles from './TimePanels.module.css';
import { useAskedRange } from './useAskedRange.ts';
import { useMarkPointing } from './useMarkPointing.ts';
import { usePanelColumns } from './usePanelColumns.ts';
import { usePanelMarks } from './usePanelMarks.ts';
import { useTimePicture } from './useTimePicture.ts';

interface TimePanelProps {
  readonly panel: Panel;
  /** Values of the neighbour panel, where both share an axis. */
  readonly sharedExtent: Span | null;
  readonly onExtent: (panel: Panel, extent: Span | null) => void;
  /** The panel shows its chart, or stays empty. */
  readonly onPainted: (panel: Panel) => void;
}

/** Requests are asked for steps of this many pixels, so that a resize does not ask at each pixel. */
const bucketStep = 100;

export function TimePanel({ panel, sharedExtent, onExtent, onPainted }: TimePanelProps) {
  const { ref, width, height } = useElementSize();
  // Deferred: the list and the overview draw first, and the window answers before the axes follow.
  const runs = useDeferredValue(useLibraryStore((state) => state.runs));
  const devices = useDeferredValue(useLibraryStore((state) => state.devices));
  const groups = useDeviceGroups();
  const range = useViewStore((state) => state.range[panel]);
  const asked = useAskedRange(range);
  const choice = useViewStore(
    useShallow(({ normalized, quantity, grouping, spread, hiddenDevices, ...state }) => ({
      normalized,
      percent: state.percent,
      quantity,
      grouping,
      spread,
      hiddenConditions: state.groupBy === 'condition' ? state.hiddenConditions : state.hiddenGroups,
      hiddenDevices,
    })),
  );
  const hiddenConditions = useViewStore((state) => state.hiddenConditions);
  const { timeUnit, setTimeUnit, toggleGroup, toggleDevice } = useViewStore();
  const options = useAnalysisOptions();
  const selection = useMemo(
    () => selectRuns(panel, runs, groupedDevices(devices, groups, hiddenConditions), choice),
    [panel, runs, devices, groups, hiddenConditions, choice],
  );
  const hasGroups =
    choice.grouping === 'conditions' &&
    selection.shown.some(({ device }) => device.condition !== null);
  const stripHeight = hasGroups ? countStripHeight : 0;
  const plot = useMemo(() => plotArea(width, height - stripHeight), [width, height, stripHeight]);
  const buckets = Math.ceil(plot.width / bucketStep) * bucketStep * (asked === range ? 1 : 2);
  const question = useStable(
    width > 0
      ? panelQuestion(panel, selection, choice, asked, buckets, options, groups.unitOf)
      : null,
  );
  const { answer, failure } = usePanelColumns(question);
  const { picture, extent, fullDomain } = useTimePicture(
    panel,
    selection,
    answer,
    plot,
    sharedExtent,
    groups,
  );
  const marks = usePanelMarks(selection);
  const { pointing, ...hint } = useMarkPointing();
  const map = useMemo(
    () => pixelMapIn(plot, picture.x.domain, picture.y.domain),
    [plot, picture.x.domain, picture.y.domain],
  );
  const drawn = answer !== null && selection.shown.length > 0 && width > 0;

  useEffect(() => onExtent(panel, drawn ? extent : null), [panel, extent, drawn, onExtent]);
  useEffect(() => (drawn ? announcePicture(picture) : undefined), [drawn, picture]);
  useEffect(() => {
    if (drawn) onPainted(panel);
  }, [drawn, onPainted, panel]);
  const onEmpty = useCallback(() => onPainted(panel), [onPainted, panel]);

  return (
    <div className={styles.panel} data-testid={`chart-panel-${panel}`}>
      <Group gap="xs" justify="space-between" wrap="nowrap" px={4}>
        <Text size="sm" fw={600}>
          {panelTitle[panel]}
        </Text>
        <SegmentedControl
          size="xs"
          data={['hours', 'days']}
          value={timeUnit[panel]}
          onChange={(unit) => setTimeUnit(panel, unit as TimeUnit)}
          aria-label={`Time unit of ${panelTitle[panel]}`}
          data-testid={`time-unit-${panel}`}
        />
      </Group>
      <ChartLegend
        entries={picture.legend}
        onToggle={(id) =>
          id.startsWith(devicePrefix)
            ? toggleDevice(id.slice(devicePrefix.length))
            : toggleGroup(id)
        }
      />
      <Box ref={ref} pos="relative" mih={0} style={{ overflow: 'hidden' }}>
        {drawn ? (
          <>
            <TimeChart
              panel={panel}
              picture={picture}
              fullDomain={fullDomain}
              selection={selection}
              marks={marks}
              pointedAt={hint.pointedAt}
              pointing={pointing}
              plot={plot}
              map={map}
              width={width}
              height={height - stripHeight}
            />
            <CountStripView picture={picture} width={width} />
          </>
        ) : (
          <EmptyPanel panel={panel} selection={selection} failure={failure} onFinal={onEmpty} />
        )}
      </Box>
      {drawn ? (
        <AnnotationTimeline marks={marks} plot={plot} map={map} pointing={pointing} />
      ) : (
        <div />
      )}
      <Text
        size="xs"
        c="dimmed"
        px={4}
        lineClamp={2}
        title={picture.note}
        data-testid={`note-${panel}`}
      >
        {drawn ? (failure ?? picture.note) : ''}
      </Text>
      <MarkHint {...hint} />
    </div>
  );
}
