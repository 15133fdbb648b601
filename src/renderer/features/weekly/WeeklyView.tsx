import { Alert, ScrollArea, SimpleGrid, Text } from '@mantine/core';
import { useMemo } from 'react';
import { clockDate } from '../../../core/weekly/clockDate.ts';
import { weeklySlides } from '../../../core/weekly/slides/weeklySlides.ts';
import { wordsOf } from '../../../core/weekly/words/wordsOf.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { EmptyChart } from '../../ui/chart/EmptyChart.tsx';
import { conditionColor } from '../../ui/conditionColor.ts';
import { ConditionCard } from './ConditionCard.tsx';
import { Presentation } from './Presentation.tsx';
import { useDeckExport } from './useDeckExport.ts';
import { useWeek } from './useWeek.ts';
import { useWeeklyFigures } from './useWeeklyFigures.ts';
import { WeeklyBar } from './WeeklyBar.tsx';
import { weeklyHelp } from './weeklyHelp.ts';

interface WeeklyViewProps {
  readonly isPresenting: boolean;
  readonly onPresenting: (isPresenting: boolean) => void;
}

/** What changed since a day, condition by condition; presented as slides, and saved as a deck. */
export function WeeklyView({ isPresenting, onPresenting }: WeeklyViewProps) {
  const week = useWeek();
  const sources = useLibraryStore((state) => state.sources);
  const loaded = useLibraryStore((state) => state.loaded);
  const isReading = !loaded || sources.some(({ state }) => state === 'reading');
  const { figures, failure } = useWeeklyFigures(isReading);
  const language = useViewStore((state) => state.weekly.language);
  const devices = useLibraryStore((state) => state.devices);
  const conditions = useConditions();
  const exporting = useDeckExport();
  const words = wordsOf(language);
  const { summary } = week;
  const labelOf = useMemo(() => {
    const labels = new Map(devices.map(({ id, label }) => [id, label]));
    return (deviceId: string) => labels.get(deviceId) ?? deviceId;
  }, [devices]);
  const slides = useMemo(
    () =>
      summary === null || figures === null
        ? null
        : weeklySlides({ summary, figures, language, labelOf }),
    [summary, figures, language, labelOf],
  );
  const colorOf = (condition: string | null) => conditionColor(condition, conditions);
  const subtitle = [
    sources.map(({ name }) => name).join(', '),
    words.sinceTime(week.since),
    ...(sources.some(({ isSample }) => isSample) ? [words.synthetic] : []),
  ].join(words.separator);
  const isNew = summary?.conditions.some(
    ({ kinds, notes }) => notes.length > 0 || kinds.some(({ newPoints }) => newPoints > 0),
  );
  return (
    <>
      <WeeklyBar
        week={week}
        isReady={slides !== null}
        isSaving={exporting.share !== null}
        onSave={() => {
          const name = `Weekly meeting since ${week.since}`;
          if (slides !== null) void exporting.save({ slides, language, subtitle, colorOf }, name);
        }}
        onPresent={() => onPresenting(true)}
      />
      {language === 'zh' && (
        <Text size="xs" c="dimmed" mb={6} data-testid="weekly-picture-note">
          In the deck, charts, tables and text are Chinese; the pictures stay English, because the
          typeface drawn into them has no Chinese letters.
        </Text>
      )}
      {isReading && (
        <Alert color="yellow" mb="xs" py={6} data-testid="weekly-reading">
          Files are still being read: what is told here is not complete, and slides and deck wait
          for the rest.
        </Alert>
      )}
      {[week.failure, failure].map(
        (sentence) =>
          sentence !== null && (
            <Alert key={sentence} color="red" mb="xs" py={6}>
              {sentence}
            </Alert>
          ),
      )}
      {summary === null ? (
        <EmptyChart busy={week.failure === null} message="Comparing every run with that day …" />
      ) : (
        <ScrollArea
          style={{ flex: 1, minHeight: 0 }}
          type="auto"
          offsetScrollbars="y"
          data-testid="weekly-summary"
        >
          <Text size="sm" mb={8}>
            {words.sinceTime(week.since)}
            {summary.newestAt !== null &&
              `${words.comma}${words.newest(clockDate(summary.newestAt))}`}
            {isNew ? words.stop : `${words.stop}${words.gap}${words.nothingNew}`}
          </Text>
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
            {summary.conditions.map((each) => (
              <ConditionCard
                key={each.condition ?? ''}
                week={each}
                color={colorOf(each.condition)}
                labelOf={labelOf}
                words={words}
              />
            ))}
          </SimpleGrid>
          <Text size="xs" c="dimmed" mt="sm" maw={900}>
            {weeklyHelp}
          </Text>
        </ScrollArea>
      )}
      {isPresenting && slides !== null && (
        <Presentation
          slides={slides}
          words={words}
          colorOf={colorOf}
          onLeave={() => onPresenting(false)}
        />
      )}
    </>
  );
}
