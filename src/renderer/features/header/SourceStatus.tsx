import { ActionIcon, Group, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconRefresh, IconTag, IconTrash } from '@tabler/icons-react';
import type { SourceState } from '../../../ipc/contract.ts';
import { request } from '../../api.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { type DotState, StateDot } from '../../ui/StateDot.tsx';
import { tellFailure } from '../../ui/tellFailure.ts';
import { progressWords } from './progressWords.ts';
import { ReadingProgress } from './ReadingProgress.tsx';

const dot: Record<SourceState['state'], DotState> = {
  reading: 'busy',
  watching: 'good',
  empty: 'quiet',
  offline: 'bad',
};

interface SourceStatusProps {
  readonly source: SourceState;
  /** Opens the dialog for the names of its files. */
  readonly onNameFiles: (source: SourceState) => void;
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
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <ActionIcon
            size="xs"
            variant="subtle"
            color="gray"
            aria-label={`Actions for ${source.name}`}
            data-testid="source-actions"
          >
            <IconChevronDown size={13} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconRefresh size={14} />}
            onClick={() => void act(request('source:rescan', { sourceId: source.id }))}
          >
            Look again now
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTag size={14} />}
            onClick={() => onNameFiles(source)}
            data-testid="name-files"
          >
            Names from file names…
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={14} />}
            onClick={() => void act(request('source:remove', { sourceId: source.id }))}
          >
            Stop watching (files and notes stay)
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

function statusWords(source: SourceState): string {
  return source.state === 'reading' && source.progress !== null
    ? progressWords(source.progress)
    : formatCount(source.files, 'file');
}

async function act(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    tellFailure('That did not work', error);
  }
}
