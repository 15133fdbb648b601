import {
  ActionIcon,
  Box,
  Button,
  Group,
  ScrollArea,
  Stack,
  Text,
  Title,
  Tooltip,
} from '@mantine/core';
import { IconTable, IconTags, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { DeviceField, DeviceValues } from '../../../core/devices/DeviceValues.ts';
import { deviceFields } from '../../../core/devices/deviceFields.ts';
import { editDeviceRecords } from '../../db/deviceRecords.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useDeviceRecords } from '../../state/useAnalysisOptions.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { commonValue } from './commonValue.ts';
import { editName } from './editName.ts';
import { FieldInput } from './FieldInput.tsx';
import { FieldRow } from './FieldRow.tsx';
import { fieldWords } from './fieldWords.ts';
import { fromFiles } from './fromFiles.ts';
import { suggestions } from './suggestions.ts';
import { valueText } from './valueText.ts';

/** A label is one device's own. */
const shared: readonly DeviceField[] = deviceFields.filter((field) => field !== 'label');

/** Fields of all picked devices at once: what is set here is set for each of them, in one step. */
export function BatchEditor() {
  const picked = useViewStore((state) => state.pickedDeviceIds);
  const set = useViewStore((state) => state.set);
  const all = useLibraryStore((state) => state.devices);
  const records = useDeviceRecords();
  const recordOf = useMemo(() => new Map(records.map((one) => [one.deviceId, one])), [records]);
  const devices = all.filter(({ id }) => picked.has(id));
  const count = formatCount(devices.length, 'device');
  const save = async (field: DeviceField, value: string | number | null) => {
    const changes = new Map(devices.map(({ id }) => [id, { [field]: value } as DeviceValues]));
    try {
      await editDeviceRecords(changes, editName(field, value, count));
    } catch (error) {
      tellFailure('Not saved', error);
    }
  };
  return (
    <ScrollArea h="100%" scrollbarSize={8} data-testid="batch-editor">
      <Stack gap="xs" p="sm">
        <Group gap={8} wrap="nowrap">
          <Title order={2} fz="md" style={{ flex: 1 }}>
            {count}
          </Title>
          <Tooltip label="Let go of them">
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label="Let go of the selected devices"
              onClick={() => set({ selectedDeviceId: null })}
            >
              <IconX size={16} />
            </ActionIcon>
          </Tooltip>
        </Group>
        <Text size="xs" c="dimmed" lineClamp={3}>
          {devices.map(({ label }) => label).join(', ')}
        </Text>
        <Text size="xs" c="dimmed">
          What is written here is written for each of them, in one step that can be undone.
        </Text>
        <Stack gap={1}>
          {shared.map((field) => {
            const values = devices.map(
              (device) => recordOf.get(device.id)?.[field] ?? fromFiles(device, field),
            );
            const { value, isMixed } = commonValue(values);
            const isSaid = devices.some(({ id }) => (recordOf.get(id)?.[field] ?? null) !== null);
            const text = valueText(value);
            return (
              <FieldRow
                key={field}
                name={fieldWords[field]}
                {...(isSaid && {
                  onReset: () => void save(field, null),
                  resetLabel: 'As the files say',
                })}
              >
                <FieldInput
                  key={`${text}${isMixed}`}
                  field={field}
                  text={text}
                  placeholder={isMixed ? 'different' : 'unknown'}
                  suggestions={suggestions(field, all, records)}
                  onSave={(next) => void save(field, next)}
                />
              </FieldRow>
            );
          })}
        </Stack>
        <Box mt={4}>
          <Group gap="xs">
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconTags size={13} />}
              onClick={() => set({ recordDialog: 'names' })}
            >
              From names…
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconTable size={13} />}
              onClick={() => set({ recordDialog: 'sheet' })}
            >
              From a sheet…
            </Button>
          </Group>
        </Box>
      </Stack>
    </ScrollArea>
  );
}
