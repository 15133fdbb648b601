import { Stack, Text } from '@mantine/core';
import type { Trouble } from '../../../ipc/Diagnostics.ts';

/** What went wrong lately while reading, newest first. */
export function TroubleList({ troubles }: { readonly troubles: readonly Trouble[] }) {
  if (troubles.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        None since the program was started.
      </Text>
    );
  }
  return (
    <Stack gap={4} data-testid="diagnostics-troubles">
      {troubles.map(({ at, path, message }) => (
        <Text key={`${at} ${path}`} size="xs" style={{ overflowWrap: 'anywhere' }}>
          <Text span size="xs" c="dimmed">
            {new Date(at).toLocaleString('sv').slice(0, 16)}
          </Text>{' '}
          {path}: {message}
        </Text>
      ))}
    </Stack>
  );
}
