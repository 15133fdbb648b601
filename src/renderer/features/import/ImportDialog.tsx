import { Modal, Text } from '@mantine/core';
import { readerIdOf } from '../../../core/read/mapping/readerIdOf.ts';
import type { FileState } from '../../../ipc/contract.ts';
import { useReaders } from '../../state/useReaders.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';

const ImportForm = lazyPart(() => import('./ImportForm.tsx').then((part) => part.ImportForm));

interface ImportDialogProps {
  /** The file that stands for all of its kind; null: closed. */
  readonly file: FileState | null;
  readonly onClose: () => void;
}

/** 'Map this file': a person says once what an unknown table is, and all files like it are read. */
export function ImportDialog({ file, onClose }: ImportDialogProps) {
  const readers = useReaders();
  const existing =
    readers.find(({ mapping }) => readerIdOf(mapping) === file?.reader)?.mapping ?? null;
  return (
    <Modal
      opened={file !== null}
      onClose={onClose}
      size="calc(100vw - 40px)"
      yOffset={20}
      padding="md"
      closeOnClickOutside={false}
      title={
        <Text fw={600} truncate>
          Map this file: {file?.path}
        </Text>
      }
      styles={{ header: { minHeight: 44, paddingBlock: 6 }, title: { minWidth: 0 } }}
      data-testid="map-dialog"
    >
      {file !== null && (
        <ImportForm
          key={file.id}
          file={file}
          existing={existing}
          takenNames={readers.map(({ mapping }) => mapping)}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}
