import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import type { CacheState } from '../../../ipc/Diagnostics.ts';
import { request } from '../../api.ts';
import { formatBytes } from '../../ui/formatBytes.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface CacheSectionProps {
  readonly cache: CacheState;
  readonly onCleared: () => void;
}

/** What is kept on the disk for the next start: how much of how much, where, and a way to empty it. */
export function CacheSection({ cache, onCleared }: CacheSectionProps) {
  const [isClearing, setIsClearing] = useState(false);
  const clear = async () => {
    setIsClearing(true);
    try {
      await request('cache:clear');
      onCleared();
    } catch (error) {
      tellFailure('It could not be deleted', error);
    } finally {
      setIsClearing(false);
    }
  };
  const { bytes, files, limitBytes, folder, message } = cache;
  return (
    <div data-testid="diagnostics-cache">
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="xs">
          {formatBytes(bytes)} of at most {formatBytes(limitBytes)}, {formatCount(files, 'file')}
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          loading={isClearing}
          disabled={files === 0}
          onClick={() => void clear()}
          data-testid="clear-cache"
        >
          Delete
        </Button>
      </Group>
      <Progress value={(100 * bytes) / limitBytes} size="sm" my={6} aria-label="Room used" />
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {folder}
      </Text>
      <Text size="xs" c="dimmed">
        Copies of what was read, so that the next start is quick. They can be deleted at any time:
        the testers’ files are then read again.
      </Text>
      {message !== null && (
        <Alert color="yellow" p="xs" mt={6} data-testid="cache-message">
          {message}
        </Alert>
      )}
    </div>
  );
}
