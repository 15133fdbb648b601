import { Modal, Text } from '@mantine/core';
import { useViewStore } from '../../state/viewStore.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { NamesForm } from './NamesForm.tsx';
import { SheetForm } from './SheetForm.tsx';
import { useKnownDevices } from './useKnownDevices.ts';

/** The dialogs that fill the records of many devices at once. */
export function RecordDialogs() {
  const dialog = useViewStore((state) => state.recordDialog);
  const set = useViewStore((state) => state.set);
  const close = () => set({ recordDialog: null });
  return (
    <Modal
      opened={dialog !== null}
      onClose={close}
      size="min(1100px, 94vw)"
      closeOnClickOutside={false}
      title={
        <Text fw={600}>
          {dialog === 'names' ? 'Read the names of' : 'Read a sheet for'} <WhichDevices />
        </Text>
      }
      data-testid="record-dialog"
    >
      <RecordForm dialog={dialog} onDone={close} />
    </Modal>
  );
}

function WhichDevices() {
  const devices = useKnownDevices();
  const isPicked = useViewStore((state) => state.pickedDeviceIds.size > 0);
  return isPicked
    ? `the ${formatCount(devices.length, 'selected device')}`
    : `all ${formatCount(devices.length, 'device')}`;
}

interface RecordFormProps {
  readonly dialog: 'names' | 'sheet' | null;
  readonly onDone: () => void;
}

function RecordForm({ dialog, onDone }: RecordFormProps) {
  const devices = useKnownDevices();
  if (dialog === 'names') return <NamesForm devices={devices} onDone={onDone} />;
  if (dialog === 'sheet') return <SheetForm devices={devices} onDone={onDone} />;
  return null;
}
