import { Box, Group, SegmentedControl, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useEffect, useMemo } from 'react';
import type { SweepState } from '../../../core/series/queries.ts';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useScreenLooks } from '../../state/useScreenLooks.ts';
import { type TimeUnit, useViewStore } from '../../state/viewStore.ts';
import { EmptyChart } from '../../ui/chart/EmptyChart.tsx';
import { plotArea } from '../../ui/chart/plotArea.ts';
import { announcePicture } from '../../ui/chart/shownPictures.ts';
import { conditionColor } from '../../ui/conditionColor.ts';
import { DirectionControl } from './DirectionControl.tsx';
import { useJvStore } from './jvStore.ts';
import { OverAgeChart } from './OverAgeChart.tsx';
import { OverAgeLegend } from './OverAgeLegend.tsx';
import { hysteresisNote, overAgePictures } from './overAgePictures.ts';
import { useJvDevices } from './useJvDevices.ts';
import { useSweepList } from './useSweepList.ts';

interface OverAgeViewProps {
  /** Changes to another part of the J-V view. */
  readonly control: ReactNode;
}

const nothing: readonly SweepState[] = [];
const columns = 3;
const titleHeight = 18;
const gap = 4;

/** Figures of merit of the selected device, or of all visible ones, against their age. */
export function OverAgeView({ control }: OverAgeViewProps) {
  const { ref, width, height } = useElementSize();
  const { selected, deviceIds, deviceOf, reading } = useJvDevices();
  const { overrides } = useAnalysisOptions();
  const conditions = useConditions();
  const looks = useScreenLooks();
  const directions = useJvStore((state) => state.directions);
  const timeUnit = useViewStore((state) => state.timeUnit.shelf);
  const setTimeUnit = useViewStore((state) => state.setTimeUnit);
  const select = useViewStore((state) => state.set);
  const { sweeps, failure } = useSweepList(deviceIds, overrides);
  const aged = useMemo(() => agedSweeps(sweeps ?? nothing), [sweeps]);
  const rows = 3;
  const chartWidth = Math.floor((width - gap * (columns - 1)) / columns);
  const chartHeight = Math.max(90, Math.floor(height / rows) - titleHeight - gap);
  const pictures = useMemo(
    () =>
      overAgePictures({
        sweeps: aged,
        deviceOf,
        colorOf: (id) => conditionColor(deviceOf.get(id)?.condition ?? null, conditions, looks),
        directions,
        timeUnit,
        plot: plotArea(chartWidth, chartHeight),
      }),
    [aged, deviceOf, conditions, looks, directions, timeUnit, chartWidth, chartHeight],
  );
  const drawn = aged.length > 0 && width > 0;
  useEffect(() => {
    if (!drawn) return;
    const ends = pictures.map(announcePicture);
    return () => {
      for (const end of ends) end();
    };
  }, [drawn, pictures]);
  const left = new Set(sweeps?.map(({ deviceId }) => deviceId)).size;
  const shown = new Set(aged.map(({ deviceId }) => deviceId)).size;

  return (
    <>
      <Group gap="6px 10px">
        {control}
        <Text size="sm" fw={600} truncate maw={260}>
          {selected ? selected.label : `${shown} devices over age`}
        </Text>
        <DirectionControl />
        <SegmentedControl
          size="xs"
          data={[
            { value: 'days', label: 'Days' },
            { value: 'hours', label: 'Hours' },
          ]}
          value={timeUnit}
          onChange={(value) => setTimeUnit('shelf', value as TimeUnit)}
          aria-label="Unit of the age"
        />
      </Group>
      {aged.length === 0 ? (
        <EmptyChart {...emptyMessage(failure, reading || sweeps === null, selected?.label)} />
      ) : (
        <>
          <OverAgeLegend sweeps={aged} deviceOf={deviceOf} conditions={conditions} looks={looks} />
          <Box ref={ref} style={{ flex: 1, minHeight: 0, overflow: 'auto' }} data-testid="over-age">
            <Box style={{ display: 'grid', gap, gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
              {width > 0 &&
                pictures.map((picture) => (
                  <OverAgeChart
                    key={picture.id}
                    picture={picture}
                    width={chartWidth}
                    height={chartHeight}
                    titleHeight={titleHeight}
                    timeUnit={timeUnit}
                    onPick={(deviceId) => select({ selectedDeviceId: deviceId })}
                  />
                ))}
              <Box p="sm" style={{ gridColumn: 'span 2' }}>
                <Text size="xs" c="dimmed">
                  {hysteresisNote}
                </Text>
                <Text size="xs" c="dimmed" mt={4}>
                  Age counts from the first sweep of each device. Rs and Rsh are slopes at open and
                  short circuit.
                </Text>
                {left > shown && (
                  <Text size="xs" c="dimmed" mt={4}>
                    {left - shown} devices were measured at one age only and are not drawn.
                  </Text>
                )}
              </Box>
            </Box>
          </Box>
        </>
      )}
    </>
  );
}

/** Light sweeps of the devices that were measured at more than one age, an hour apart or more. */
function agedSweeps(sweeps: readonly SweepState[]): readonly SweepState[] {
  const spans = new Map<string, [number, number]>();
  const light = sweeps.filter(({ illumination }) => illumination === 'light');
  for (const { deviceId, ageHours } of light) {
    if (ageHours === null) continue;
    const [low, high] = spans.get(deviceId) ?? [ageHours, ageHours];
    spans.set(deviceId, [Math.min(low, ageHours), Math.max(high, ageHours)]);
  }
  return light.filter(({ deviceId }) => {
    const [low, high] = spans.get(deviceId) ?? [0, 0];
    return high - low >= 1;
  });
}

function emptyMessage(failure: string | null, busy: boolean, label: string | undefined) {
  if (failure !== null) return { message: failure };
  if (busy) return { message: 'Reading the J-V sweeps …', busy: true };
  const who = label === undefined ? 'No visible device was' : `${label} was not`;
  return {
    message: `${who} measured at two ages: figures over age need J-V sweeps with dates at least one hour apart.`,
  };
}
