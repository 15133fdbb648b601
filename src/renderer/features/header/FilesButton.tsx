import { Button, Indicator } from '@mantine/core';
import { IconFiles } from '@tabler/icons-react';
import { useFilesStore } from '../../state/filesStore.ts';
import { isTroubled } from '../../state/isTroubled.ts';

/** Opens the panel of files, and counts those that want to be looked at. */
export function FilesButton({ onOpen }: { readonly onOpen: () => void }) {
  const troubledFiles = useFilesStore(({ files }) => files.filter(isTroubled).length);
  return (
    <Indicator
      disabled={troubledFiles === 0}
      label={troubledFiles}
      size={15}
      color="yellow.8"
      offset={3}
    >
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFiles size={15} />}
        onClick={onOpen}
        data-testid="open-files"
      >
        Files
      </Button>
    </Indicator>
  );
}
