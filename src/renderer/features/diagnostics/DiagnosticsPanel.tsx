import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { CacheSection } from './CacheSection.tsx';
import { FactTable } from './FactTable.tsx';
import { memoryFacts } from './memoryFacts.ts';
import { TroubleList } from './TroubleList.tsx';
import { useDiagnostics } from './useDiagnostics.ts';
import { watchFacts } from './watchFacts.ts';

/** What the program itself costs and does: memory, the cache, watched folders, the last failures. */
export function DiagnosticsPanel() {
  const { diagnostics, failure, askAgain } = useDiagnostics();
  if (failure !== null) return <Text size="xs">{failure}</Text>;
  if (diagnostics === null) return null;
  const { reading, versions, upSeconds } = diagnostics;
  return (
    <Stack gap="md" data-testid="diagnostics">
      <Section title="Memory">
        <FactTable facts={memoryFacts(diagnostics)} testId="diagnostics-memory" />
      </Section>
      {reading.cache !== null && (
        <Section title="Kept for the next start">
          <CacheSection cache={reading.cache} onCleared={askAgain} />
        </Section>
      )}
      <Section title="Watched folders">
        <FactTable facts={watchFacts(reading)} testId="diagnostics-folders" />
      </Section>
      <Section title="Failures while reading">
        <TroubleList troubles={reading.troubles} />
      </Section>
      <Text size="xs" c="dimmed">
        {versions}; started {startedWords(upSeconds)} ago.
      </Text>
    </Stack>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Text size="sm" fw={500} mb={4}>
        {title}
      </Text>
      {children}
    </section>
  );
}

function startedWords(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3_600)} h`;
}
