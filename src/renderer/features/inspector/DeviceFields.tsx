import { Autocomplete, Group, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import type { DeviceState } from '../../../core/series/queries.ts';
import { editDeviceRecord } from '../../db/deviceRecords.ts';
import { useDeviceRecords } from '../../state/useAnalysisOptions.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface DeviceFieldsProps {
  readonly device: DeviceState;
  readonly conditions: readonly string[];
}

/** What the person can say about the device: its condition and its area, where files are silent. */
export function DeviceFields({ device, conditions }: DeviceFieldsProps) {
  const [condition, setCondition] = useState(device.condition ?? '');
  const record = useDeviceRecords().find((candidate) => candidate.deviceId === device.id);
  const area = record?.areaCm2 ?? device.areaCm2;

  const saveCondition = (text: string) => {
    const next = text.trim() === '' ? null : text.trim();
    if (next !== device.condition) {
      const name =
        next === null
          ? `Clear the condition of ${device.label}`
          : `Put ${device.label} into ${next}`;
      void save(editDeviceRecord(device.id, { condition: next }, name));
    }
  };
  const saveArea = (value: number | string) => {
    const next = typeof value === 'number' && value > 0 ? value : null;
    if (next !== area) {
      const name = `Set the area of ${device.label}`;
      void save(editDeviceRecord(device.id, { areaCm2: next }, name));
    }
  };

  return (
    <Group gap="xs" grow align="flex-start">
      <Autocomplete
        size="xs"
        label="Condition"
        placeholder="none"
        data={[...conditions]}
        value={condition}
        onChange={setCondition}
        onOptionSubmit={saveCondition}
        onBlur={() => saveCondition(condition)}
        onKeyDown={(event) => event.key === 'Enter' && saveCondition(condition)}
        data-testid="device-condition"
      />
      <NumberInput
        size="xs"
        label="Area"
        placeholder="unknown"
        value={area ?? ''}
        min={0}
        decimalScale={6}
        hideControls
        rightSection={
          <Text size="xs" c="dimmed" pr={8}>
            cm²
          </Text>
        }
        rightSectionWidth={38}
        onBlur={(event) => saveArea(Number(event.currentTarget.value.replace(',', '.')) || '')}
        data-testid="device-area"
      />
    </Group>
  );
}

async function save(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    tellFailure('Not saved', error);
  }
}
