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
  const devices = useKnownDevices();
  const isPicked = useViewStore((state) => state.pickedDeviceIds.size > 0);
  const close = () => set({ recordDialog: null });
  const whose = isPicked
    ? `the ${formatCount(devices.length, 'selected device')}`
    : `all ${formatCount(devices.length, 'device')}`;
  return (
    <Modal
      opened={dialog !== null}
      onClose={close}
      size="min(1100px, 94vw)"
      closeOnClickOutside={false}
      title={
        <Text fw={600}>
          {dialog === 'names' ? 'Read the names of' : 'Read a sheet for'} {whose}
        </Text>
      }
      data-testid="record-dialog"
    >
      {dialog === 'names' && <NamesForm devices={devices} onDone={close} />}
      {dialog === 'sheet' && <SheetForm devices={devices} onDone={close} />}
    </Modal>
  );
}
