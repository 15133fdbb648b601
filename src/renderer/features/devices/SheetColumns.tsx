import { NativeSelect, ScrollArea, Stack, Text } from '@mantine/core';
import { deviceFields } from '../../../core/devices/deviceFields.ts';
import type { SheetColumn, SheetMeaning } from '../../../core/devices/SheetColumn.ts';
import { fieldWords } from './fieldWords.ts';

interface SheetColumnsProps {
  readonly columns: readonly SheetColumn[];
  /** The first row of data. */
  readonly example: readonly string[];
  readonly onChange: (columns: readonly SheetColumn[]) => void;
}

const meanings: { value: SheetMeaning; label: string }[] = [
  { value: 'ignored', label: 'Leave out' },
  { value: 'device', label: 'Name of the device' },
  ...deviceFields.map((field) => ({
    value: field,
    label: field === 'areaCm2' ? 'Area' : fieldWords[field],
  })),
];

/** What each column of a sheet is, as guessed from its header, to be corrected. */
export function SheetColumns({ columns, example, onChange }: SheetColumnsProps) {
  const places = columns.map((column, index) => ({ column, index }));
  const correct = (index: number, meaning: SheetMeaning) =>
    onChange(columns.map((column, at) => (at === index ? { ...column, meaning } : column)));
  return (
    <ScrollArea scrollbarSize={8} offsetScrollbars="x">
      <div style={{ display: 'flex', gap: 8 }}>
        {places.map(({ column: { header, meaning, unit }, index }) => (
          <Stack key={index} gap={2} w={140} style={{ flex: 'none' }}>
            <Text size="xs" fw={500} truncate title={header}>
              {header === '' ? `Column ${index + 1}` : header}
            </Text>
            <NativeSelect
              size="xs"
              aria-label={`What is in ${header === '' ? `column ${index + 1}` : header}`}
              data={meanings}
              value={meaning}
              onChange={(event) => correct(index, event.currentTarget.value as SheetMeaning)}
              data-testid={`sheet-column-${index + 1}`}
            />
            <Text fz={10.5} c="dimmed" truncate>
              {meaning === 'areaCm2' && unit !== null && unit.divisor !== 1 ? 'to cm²; ' : ''}
              {(example[index] ?? '') === '' ? ' ' : `e.g. ${example[index]}`}
            </Text>
          </Stack>
        ))}
      </div>
    </ScrollArea>
  );
}
