import { Box, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { categoryExtra } from '../../ui/chart/CategoryAxis.tsx';
import { EmptyChart } from '../../ui/chart/EmptyChart.tsx';
import { announcePicture } from '../../ui/chart/shownPictures.ts';
import { chosenAge, whenText } from './ageWords.ts';
import { BoxChart, boxTitleHeight } from './BoxChart.tsx';
import { boxLayout } from './boxLayout.ts';
import { boxPictures } from './boxPictures.ts';
import { boxNote } from './boxWords.ts';
import { GroupLegend } from './GroupLegend.tsx';
import { useStatisticsStore } from './statisticsStore.ts';
import { unitFigures } from './unitFigures.ts';
import { useFigures } from './useFigures.ts';
import { useStatisticsGroups } from './useStatisticsGroups.ts';

/** Box plots of PCE, Voc, Jsc and FF over devices, at first or at any age. */
export function BoxPlots() {
  const { ref, width, height } = useElementSize();
  const { groups, chosen } = useStatisticsGroups();
  const state = useStatisticsStore();
  const { overrides } = useAnalysisOptions();
  const select = useViewStore((view) => view.set);
  const devices = useMemo(() => groups.flatMap((group) => group.devices), [groups]);
  const both = state.directions === 'both';
  const { figures, failure } = useFigures({
    deviceIds: devices.map(({ id }) => id),
    ...chosenAge(state),
    directions: state.directions === 'both' ? ['reverse', 'forward'] : [state.directions],
    overrides,
  });
  const found = useMemo(
    () =>
      unitFigures(groups, figures?.columns ?? [], chosen).filter(({ units }) => units.length > 0),
    [groups, figures, chosen],
  );
  const asked = new Set(devices.map(({ id }) => chosen.unitOf(id))).size;
  const note = boxNote(state, chosen.unit, found, asked);
  const groupCount = new Set(found.map(({ group }) => group.id)).size;
  const when = whenText(state);

  const charts = useMemo(() => {
    const draw = (chartWidth: number, chartHeight: number) =>
      boxPictures({
        figures: found,
        when,
        note,
        facts: [`Grouped by: ${chosen.field}`],
        width: chartWidth,
        height: chartHeight,
      });
    // Names decide how much room the charts leave, and the room decides how names stand.
    const first = boxLayout(width, height, groupCount, both, boxTitleHeight);
    const [any] = draw(first.width, first.height);
    const names = any === undefined ? 0 : categoryExtra(any, first.width);
    const layout = boxLayout(width, height, groupCount, both, boxTitleHeight + names);
    return { layout, pictures: draw(layout.width, layout.height) };
  }, [found, when, note, chosen.field, width, height, groupCount, both]);
  const { layout, pictures } = charts;
  const drawn = found.length > 0 && width > 0;

  useEffect(() => {
    if (!drawn) return;
    const ends = pictures.map(announcePicture);
    return () => {
      for (const end of ends) end();
    };
  }, [drawn, pictures]);

  const deviceOf = new Map(
    found.flatMap(({ units }) => units.map(({ label, deviceId }) => [label, deviceId] as const)),
  );
  return (
    <>
      <GroupLegend groups={groups} figures={found} />
      <Box ref={ref} style={{ flex: 1, minHeight: 0, overflow: 'auto' }} data-testid="box-plots">
        {drawn ? (
          <div
            style={{
              display: 'grid',
              gridTemplateColumns: `repeat(${layout.columns}, ${layout.width}px)`,
            }}
          >
            {pictures.map((picture) => (
              <BoxChart
                key={picture.id}
                picture={picture}
                width={layout.width}
                height={layout.height}
                onPick={(label) =>
                  select({
                    selectedDeviceId: label === null ? null : (deviceOf.get(label) ?? null),
                  })
                }
              />
            ))}
          </div>
        ) : (
          <EmptyChart {...emptyMessage(failure, figures === null, state.age)} />
        )}
      </Box>
      <Text size="xs" c="dimmed" data-testid="note-statistics">
        {drawn ? note : ''}
      </Text>
    </>
  );
}

function emptyMessage(failure: string | null, busy: boolean, age: number | null) {
  if (failure !== null) return { message: failure };
  if (busy) return { message: 'Reading the J-V sweeps …', busy: true };
  return {
    message:
      age === null
        ? 'No J-V sweep in this direction to show: none was read, or all devices that have one are hidden.'
        : 'No device has a J-V sweep near this age. Choose another age or direction.',
  };
}
