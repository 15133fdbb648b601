import { Group, Text } from '@mantine/core';
import type { SourceState } from '../../../ipc/contract.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { type DotState, StateDot } from '../../ui/StateDot.tsx';
import { progressWords } from './progressWords.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { SourceMenu } from './SourceMenu.tsx';

const dot: Record<SourceState['state'], DotState> = {
  reading: 'busy',
  watching: 'good',
  empty: 'quiet',
  offline: 'bad',
};

interface SourceStatusProps {
  readonly source: SourceState;
  /** Opens the dialog for the names of its files. */
  readonly onNameFiles: (sourceId: string) => void;
}

/** One watched folder: its state, how far reading has come, and what can be done with it. */
export function SourceStatus({ source, onNameFiles }: SourceStatusProps) {
  const words = source.message ?? statusWords(source);
  return (
    <Group
      gap={6}
      wrap="nowrap"
      px={8}
      py={3}
      style={{
        border: '1px solid var(--mantine-color-default-border)',
        borderRadius: 4,
        minWidth: 0,
      }}
      data-testid={`source-${source.state}`}
      title={source.path}
    >
      <StateDot state={dot[source.state]} label={words} />
      <Text size="sm" fw={500} truncate maw={170}>
        {source.isSample ? 'Sample study (synthetic)' : source.name}
      </Text>
      <Text size="xs" c="dimmed" truncate>
        {words}
      </Text>
      {source.state === 'reading' && source.progress !== null && (
        <ReadingProgress progress={source.progress} />
      )}
      <SourceMenu sourceId={source.id} name={source.name} onNameFiles={onNameFiles} />
    </Group>
  );
}

function statusWords(source: SourceState): string {
  return source.state === 'reading' && source.progress !== null
    ? progressWords(source.progress)
    : formatCount(source.files, 'file');
}
