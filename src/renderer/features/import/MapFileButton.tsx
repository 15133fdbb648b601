import { Button } from '@mantine/core';
import { IconTableOptions } from '@tabler/icons-react';
import type { FileState } from '../../../ipc/contract.ts';
import { canBeMapped } from './canBeMapped.ts';

interface MapFileButtonProps {
  readonly file: FileState;
  readonly onMap: (file: FileState) => void;
}

/** Leads from a file to its mapping; loud where nobody knows the file. */
export function MapFileButton({ file, onMap }: MapFileButtonProps) {
  if (!canBeMapped(file)) return null;
  const isMapped = file.reader?.startsWith('mapped:') ?? false;
  return (
    <Button
      size="xs"
      style={{ flex: 'none' }}
      variant={file.state === 'unrecognised' ? 'filled' : 'default'}
      leftSection={<IconTableOptions size={15} />}
      onClick={() => onMap(file)}
      data-testid="map-file"
    >
      {isMapped ? 'Change the mapping…' : 'Map this file…'}
    </Button>
  );
}
