import { Group } from '@mantine/core';
import { useCallback } from 'react';
import type { SourceState } from '../../../ipc/contract.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { SourceStatus } from './SourceStatus.tsx';

interface SourceStripProps {
  /** Opens the dialog for the names of a folder's files. */
  readonly onNameFiles: (source: SourceState) => void;
}

/** The watched folders. Alone it follows their progress: the rest of the header stays as it is. */
export function SourceStrip({ onNameFiles }: SourceStripProps) {
  const sources = useLibraryStore((state) => state.sources);
  const nameFiles = useCallback(
    (sourceId: string) => {
      const source = useLibraryStore.getState().sources.find(({ id }) => id === sourceId);
      if (source !== undefined) onNameFiles(source);
    },
    [onNameFiles],
  );
  return (
    <Group gap="xs" wrap="nowrap" style={{ flex: 1, overflow: 'hidden' }}>
      {sources.map((source) => (
        <SourceStatus key={source.id} source={source} onNameFiles={nameFiles} />
      ))}
    </Group>
  );
}
