import { Stack, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { DeviceField, DeviceValues } from '../../../core/devices/DeviceValues.ts';
import { deviceFields } from '../../../core/devices/deviceFields.ts';
import { editDeviceRecord } from '../../db/deviceRecords.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useDeviceRecords } from '../../state/useAnalysisOptions.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { DeviceFieldRow } from './DeviceFieldRow.tsx';
import { editName } from './editName.ts';

/** Asked for even where nothing is known; the others while they are known, or on demand. */
const always: ReadonlySet<DeviceField> = new Set([
  'condition',
  'areaCm2',
  'batch',
  'substrate',
  'pixel',
]);

/** What is known about the selected device, from its files and from people, to be changed in place. */
export function DeviceFields() {
  const deviceId = useViewStore((state) => state.selectedDeviceId);
  const device = useLibraryStore((state) => state.devices.find(({ id }) => id === deviceId));
  const record = useDeviceRecords().find((candidate) => candidate.deviceId === deviceId);
  const [isOpen, { toggle }] = useDisclosure(false);
  if (device === undefined) return null;
  const save = async (field: DeviceField, value: string | number | null) => {
    const changes = { [field]: value } as DeviceValues;
    try {
      await editDeviceRecord(device.id, changes, editName(field, value, device.label));
    } catch (error) {
      tellFailure('Not saved', error);
    }
  };
  const isShown = (field: DeviceField) =>
    isOpen || always.has(field) || (record?.[field] ?? null) !== null;
  const hidden = deviceFields.filter((field) => !isShown(field)).length;
  return (
    <Stack gap={1} data-testid="device-fields">
      {deviceFields
        // The label stands above, as the title; it is changed among the rarer fields.
        .filter((field) => field !== 'label' && isShown(field))
        .concat(isShown('label') ? ['label'] : [])
        .map((field) => (
          <DeviceFieldRow
            key={field}
            field={field}
            device={device}
            record={record}
            onSave={(value) => void save(field, value)}
          />
        ))}
      <UnstyledButton
        fz="xs"
        c="dimmed"
        onClick={toggle}
        aria-expanded={isOpen}
        data-testid="device-more"
      >
        {isOpen ? 'Fewer fields' : `${formatCount(hidden, 'more field')} nobody has filled`}
      </UnstyledButton>
    </Stack>
  );
}
