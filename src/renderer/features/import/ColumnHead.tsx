import { ActionIcon, Group, NativeSelect, Stack, Text, TextInput, Tooltip } from '@mantine/core';
import { IconPlusMinus } from '@tabler/icons-react';
import { mappedMeanings } from '../../../core/read/mapping/meaningWords.ts';
import type { MappedColumn } from '../../../core/read/mapping/TableMapping.ts';
import { unitChoices } from '../../../core/read/mapping/unitChoices.ts';
import { meaningOptions, unitLabel } from './meaningOptions.ts';

interface ColumnHeadProps {
  readonly index: number;
  readonly column: MappedColumn;
  /** What is uncertain about it, or null. */
  readonly doubt: string | null;
  /** What is wrong with it, or null. */
  readonly problem: string | null;
  /** Another column says the same: each must tell what it belongs to. */
  readonly isRepeated: boolean;
  readonly onChange: (changes: Partial<MappedColumn>) => void;
}

/** What one column is and in which unit; doubts and faults stand beside it. */
export function ColumnHead(props: ColumnHeadProps) {
  const { index, column, doubt, problem, isRepeated, onChange } = props;
  const units = unitChoices(column.meaning);
  const place = `column ${index + 1}`;
  return (
    <Stack gap={3} p={4} data-testid={`map-column-${index + 1}`}>
      <NativeSelect
        size="xs"
        aria-label={`What is in ${place}`}
        data={meaningOptions}
        value={column.meaning}
        error={problem !== null}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          const meaning = mappedMeanings.find((known) => known === chosen) ?? 'ignored';
          const choices = unitChoices(meaning);
          const keeps = column.unit !== null && choices.includes(column.unit);
          onChange({ meaning, unit: keeps ? column.unit : (choices[0] ?? null) });
        }}
      />
      {units.length > 0 && (
        <Group gap={3} wrap="nowrap">
          <NativeSelect
            size="xs"
            style={{ flex: 1 }}
            aria-label={`Unit of ${place}`}
            data={withPresent(units, column.unit).map((unit) => ({
              value: unit,
              label: unitLabel(unit),
            }))}
            value={column.unit ?? ''}
            onChange={(event) => onChange({ unit: event.currentTarget.value })}
          />
          {column.meaning !== 'time' && (
            <Tooltip label={column.sign === 1 ? 'Turn the sign' : 'The sign is turned'}>
              <ActionIcon
                size={28}
                variant={column.sign === 1 ? 'default' : 'filled'}
                aria-label={`Turn the sign of ${place}`}
                aria-pressed={column.sign === -1}
                onClick={() => onChange({ sign: column.sign === 1 ? -1 : 1 })}
              >
                <IconPlusMinus size={15} />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
      )}
      {(isRepeated || column.owner !== '') && column.meaning !== 'ignored' && (
        <TextInput
          size="xs"
          aria-label={`Device of ${place}`}
          placeholder="device or scan"
          title="Such as: Pixel 1, CH02, forward, reverse"
          maxLength={80}
          value={column.owner}
          onChange={(event) => onChange({ owner: event.currentTarget.value })}
        />
      )}
      {problem !== null ? (
        <Text fz={11} lh={1.25} c="red" role="alert" style={{ whiteSpace: 'normal' }}>
          {problem}
        </Text>
      ) : (
        doubt !== null && (
          <Text fz={11} lh={1.25} c="var(--map-doubt)" style={{ whiteSpace: 'normal' }}>
            {doubt}
          </Text>
        )
      )}
    </Stack>
  );
}

function withPresent(units: readonly string[], present: string | null): readonly string[] {
  return present === null || units.includes(present) ? units : [present, ...units];
}
