import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { AnnotationKind } from '../../db/records.ts';
import { leadingRun } from '../../state/deviceFacts.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { newDraft } from '../../state/newDraft.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { annotationKinds } from '../../ui/annotations/annotationKinds.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { AnnotationCard } from './AnnotationCard.tsx';
import { everything, filterAnnotations } from './filterAnnotations.ts';
import type { ListedAnnotation } from './listAnnotations.ts';
import { useDeviceAnnotations } from './useDeviceAnnotations.ts';

/** From so many on a search is of use. */
const fewest = 5;
/** More cards make the window slow; the search finds the rest. */
const mostShown = 30;

const nothing: { deviceId: string | null; listed: readonly ListedAnnotation[] } = {
  deviceId: null,
  listed: [],
};

/** What people wrote about the selected device, in the order of time. */
export function AnnotationList() {
  const deviceId = useViewStore((state) => state.selectedDeviceId);
  const view = useViewStore((state) => state.view);
  const set = useViewStore((state) => state.set);
  const allRuns = useLibraryStore((state) => state.runs);
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<AnnotationKind | null>(null);
  const all = useDeviceAnnotations(deviceId);
  const isLong = all.length >= fewest;
  const listed = useMemo(
    () => (isLong ? filterAnnotations(all, { ...everything, search, kind }) : all),
    [all, isLong, search, kind],
  );
  // The count is told at once; the cards follow, and let the window answer in between.
  const deferred = useDeferredValue(
    useMemo(() => ({ deviceId, listed }), [deviceId, listed]),
    nothing,
  );
  const cards = deferred.deviceId === deviceId ? deferred.listed : nothing.listed;
  if (deviceId === null) return null;
  const runs = allRuns.filter((candidate) => candidate.deviceId === deviceId);
  const run = leadingRun(runs, view === 'shelf' ? 'shelf' : 'mpp');

  return (
    <Stack gap={6} data-testid="annotation-list">
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          Annotations{isLong ? ` (${all.length})` : ''}
        </Text>
        <Button
          size="compact-xs"
          variant="light"
          leftSection={<IconPlus size={13} />}
          disabled={run === null}
          onClick={() => run !== null && set({ draft: newDraft(run, run.durationHours, null) })}
          data-testid="annotation-add"
        >
          Add
        </Button>
      </Group>
      {isLong && (
        <Group gap={6} wrap="nowrap">
          <TextInput
            size="xs"
            style={{ flex: 1 }}
            placeholder="Find"
            aria-label="Find in what is written"
            leftSection={<IconSearch size={13} />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            data-testid="annotation-list-search"
          />
          <NativeSelect
            size="xs"
            w={96}
            aria-label="Kind"
            data={[
              { value: '', label: 'All' },
              ...annotationKinds.map((one) => ({ value: one.kind, label: one.plural })),
            ]}
            value={kind ?? ''}
            onChange={(event) =>
              setKind((event.currentTarget.value || null) as AnnotationKind | null)
            }
          />
        </Group>
      )}
      {cards.slice(0, mostShown).map((one) => (
        <AnnotationCard key={`${one.annotation.id} ${one.run?.id ?? ''}`} listed={one} />
      ))}
      {listed.length > mostShown && (
        <Text size="xs" c="dimmed">
          {formatCount(listed.length - mostShown, 'more annotation')}: search for them here, or open
          all notes from the bar above.
        </Text>
      )}
      {all.length === 0 && (
        <Text size="xs" c="dimmed">
          Nothing written yet. Choose the note tool above the chart and click or drag on the curve.
        </Text>
      )}
      {all.length > 0 && listed.length === 0 && (
        <Text size="xs" c="dimmed">
          Nothing of that kind holds these words.
        </Text>
      )}
    </Stack>
  );
}
