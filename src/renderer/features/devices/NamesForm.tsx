import { Code, Group, SegmentedControl, Stack, TextInput, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { KnownDevice } from '../../../core/devices/KnownDevice.ts';
import { type NameSource, readNames } from '../../../core/devices/readNames.ts';
import { recordNameParts } from '../../../core/devices/recordNameParts.ts';
import { suggestNamePattern } from '../../../core/devices/suggestNamePattern.ts';
import { ApplyBar } from './ApplyBar.tsx';
import { ProposalTable } from './ProposalTable.tsx';

interface NamesFormProps {
  readonly devices: readonly KnownDevice[];
  readonly onDone: () => void;
}

const sources: { value: NameSource; label: string }[] = [
  { value: 'device', label: 'Names of devices' },
  { value: 'file', label: 'Names of files' },
];

/** What a pattern finds in the names of devices or files, before it is taken over. */
export function NamesForm({ devices, onDone }: NamesFormProps) {
  const [source, setSource] = useState<NameSource>('device');
  const [pattern, setPattern] = useState(() =>
    suggestNamePattern(devices.map(({ label }) => label)),
  );
  const reading = useMemo(() => readNames(pattern, source, devices), [pattern, source, devices]);
  const left = reading.unfit.map((device) => ({ device, why: 'does not fit' }));
  return (
    <Stack gap="xs">
      <Group align="flex-start" gap="sm">
        <TextInput
          size="xs"
          w={380}
          aria-label="Pattern of the name"
          value={pattern}
          maxLength={200}
          error={reading.problem}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          onChange={(event) => setPattern(event.currentTarget.value)}
          data-testid="names-pattern"
        />
        <SegmentedControl
          size="xs"
          data={sources}
          value={source}
          onChange={(value) => setSource(value as NameSource)}
          aria-label="Which names"
        />
        <Group gap={5} mt={4}>
          {recordNameParts.map((part) => (
            <UnstyledButton
              key={part}
              title={part === 'any' ? 'Add: anything' : `Add: ${part}`}
              onClick={() => setPattern(`${pattern}{${part}}`)}
            >
              <Code fz={11}>{`{${part}}`}</Code>
            </UnstyledButton>
          ))}
        </Group>
      </Group>
      <ProposalTable
        proposals={reading.proposals}
        left={left}
        nameOf={(device) =>
          source === 'file'
            ? (device.filePath ?? 'no file')
            : (device.fromFiles.label ?? device.label)
        }
        nameHead={source === 'file' ? 'File' : 'Name in the files'}
      />
      <ApplyBar
        proposals={reading.proposals}
        command="Read names"
        remarks={left.length > 0 ? [`${left.length} names do not fit and stay as they are.`] : []}
        onDone={onDone}
      />
    </Stack>
  );
}
