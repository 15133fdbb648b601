import { Code, Group, TextInput, UnstyledButton } from '@mantine/core';
import { nameParts } from '../../../core/read/mapping/NamePattern.ts';

const partWords = {
  device: 'device',
  condition: 'condition',
  substrate: 'substrate',
  pixel: 'pixel',
  any: 'anything',
};

interface PatternInputProps {
  readonly pattern: string;
  readonly problem: string | null;
  readonly onChange: (pattern: string) => void;
}

/** A pattern of names to be edited, with its parts to be added by a click. */
export function PatternInput({ pattern, problem, onChange }: PatternInputProps) {
  return (
    <>
      <TextInput
        size="xs"
        aria-label="Pattern of the name"
        value={pattern}
        maxLength={200}
        error={problem}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        onChange={(event) => onChange(event.currentTarget.value)}
        data-testid="map-pattern"
      />
      <Group gap={4}>
        {nameParts.map((part) => (
          <UnstyledButton
            key={part}
            onClick={() => onChange(`${pattern}{${part}}`)}
            title={`Add: ${partWords[part]}`}
          >
            <Code fz={11}>{`{${part}}`}</Code>
          </UnstyledButton>
        ))}
      </Group>
    </>
  );
}
