import { Box, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { fitWeibull } from '../../../core/statistics/fitWeibull.ts';
import { logRank } from '../../../core/statistics/logRank.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { EmptyChart } from '../../ui/chart/EmptyChart.tsx';
import { plotArea } from '../../ui/chart/plotArea.ts';
import { announcePicture } from '../../ui/chart/shownPictures.ts';
import { SurvivalChart } from './SurvivalChart.tsx';
import { SurvivalTable } from './SurvivalTable.tsx';
import { useStatisticsStore } from './statisticsStore.ts';
import { shownKind, survivalGroups } from './survivalGroups.ts';
import { standApart, survivalPictures } from './survivalPictures.ts';
import { fractionName, logRankText, survivalNote } from './survivalWords.ts';
import { useStatisticsGroups } from './useStatisticsGroups.ts';

/** Of one chart among many. */
const smallHeight = 210;
const smallWidth = 240;
const scrollBar = 18;

/** Kaplan-Meier curves of the chosen lifetime with the numbers at risk, the test and the medians. */
export function Survival() {
  const { ref, width, height } = useElementSize();
  const runs = useLibraryStore((state) => state.runs);
  const { groups, chosen } = useStatisticsGroups();
  const { runKind, fraction, advanced } = useStatisticsStore();
  const kind = shownKind(runKind, runs);
  const timeUnit = kind === 'shelf' ? 'days' : 'hours';
  const found = useMemo(
    () => survivalGroups(groups, runs, kind, fraction, chosen),
    [groups, runs, kind, fraction, chosen],
  );
  const fits = useMemo(
    () =>
      advanced
        ? new Map(found.map(({ group, lifetimes }) => [group.id, fitWeibull(lifetimes)]))
        : null,
    [found, advanced],
  );
  const test = useMemo(
    () => logRankText(logRank(found.map(({ lifetimes }) => lifetimes)), found),
    [found],
  );
  const note = survivalNote(found, kind, fraction, chosen.unit);
  const apart = standApart(found);
  const columns = apart ? Math.max(1, Math.floor((width - scrollBar) / smallWidth)) : 1;
  const chartWidth = apart ? Math.floor((width - scrollBar) / columns) : width;
  const chartHeight = apart ? smallHeight : height;

  const pictures = useMemo(() => {
    const made = [...(fits ?? [])].flatMap(([id, fit]) =>
      fit.refusal === null ? [[id, fit] as const] : [],
    );
    return survivalPictures({
      groups: found,
      fits: new Map(made),
      kind,
      fraction,
      note: `${note} ${test}`,
      facts: [`Grouped by: ${chosen.field}`, 'Time: hours from the start of each run'],
      plot: plotArea(chartWidth, chartHeight - 60),
    });
  }, [found, fits, kind, fraction, note, test, chosen.field, chartWidth, chartHeight]);
  const drawn = pictures.length > 0 && width > 0;
  useEffect(() => {
    if (!drawn) return;
    const ends = pictures.map(announcePicture);
    return () => {
      for (const end of ends) end();
    };
  }, [drawn, pictures]);

  return (
    <>
      <Box ref={ref} style={{ flex: 1, minHeight: 0, overflow: 'auto' }} data-testid="survival">
        {drawn ? (
          <div
            style={{ display: 'grid', gridTemplateColumns: `repeat(${columns}, ${chartWidth}px)` }}
          >
            {pictures.map((picture) => (
              <SurvivalChart
                key={picture.id}
                picture={picture}
                width={chartWidth}
                height={chartHeight}
                withTitle={apart}
              />
            ))}
          </div>
        ) : (
          <EmptyChart message={emptyWords[kind]} />
        )}
      </Box>
      {drawn && (
        <>
          <Text size="xs" data-testid="log-rank">
            {test}
          </Text>
          <SurvivalTable
            groups={found}
            fraction={fractionName[fraction]}
            unit={timeUnit}
            fits={fits}
          />
          <Text size="xs" c="dimmed" lineClamp={3} title={note} data-testid="note-statistics">
            {note}
          </Text>
        </>
      )}
    </>
  );
}

const emptyWords = {
  shelf: 'No shelf run with two or more measurements is shown.',
  mpp: 'No light-soak run is shown.',
} as const;
