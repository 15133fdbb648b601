import { Group, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import type { Delimiter } from '../../../core/read/delimiter.ts';
import { mappedEncodings } from '../../../core/read/mapping/mappedEncodings.ts';
import type { GivenLayout } from '../../../core/read/mapping/proposeMapping.ts';
import type { MappedDateOrder, TableMapping } from '../../../core/read/mapping/TableMapping.ts';
import type { TableKind } from '../../../core/read/TablePlan.ts';

interface LayoutFieldsProps {
  readonly mapping: TableMapping;
  /** Of the file as it was read. */
  readonly encoding: string | null;
  /** What is missing for the chosen kind, or null. */
  readonly problem: string | null;
  readonly decimalProblem: string | null;
  readonly onChange: (changes: Partial<TableMapping>) => void;
  readonly onLayout: (layout: GivenLayout) => void;
}

const kinds: readonly { value: TableKind; label: string }[] = [
  { value: 'jv', label: 'J-V sweeps' },
  { value: 'track', label: 'Values over time' },
  { value: 'parameters', label: 'J-V results, a row each' },
];
const delimiters: readonly { value: Delimiter; label: string }[] = [
  { value: 'tab', label: 'Tab' },
  { value: 'semicolon', label: 'Semicolon ;' },
  { value: 'comma', label: 'Comma ,' },
  { value: 'blanks', label: 'Blanks' },
  { value: 'pipe', label: 'Bar |' },
];
const dateOrders: readonly { value: MappedDateOrder; label: string }[] = [
  { value: 'auto', label: 'As the dates show' },
  { value: 'dayFirst', label: 'Day, month, year' },
  { value: 'monthFirst', label: 'Month, day, year' },
];

/** What the file holds and how it is written. */
export function LayoutFields(props: LayoutFieldsProps) {
  const { mapping, encoding, problem, decimalProblem, onChange, onLayout } = props;
  const hasDates = mapping.columns.some(({ meaning }) => /^(timestamp|date)$/.test(meaning));
  return (
    <Group align="flex-start" gap="md" wrap="wrap">
      <Stack gap={4} pt={4}>
        <Text size="xs" fw={500}>
          What does the file hold?
        </Text>
        <SegmentedControl
          size="xs"
          aria-label="What does the file hold?"
          value={mapping.kind}
          onChange={(value) => onChange({ kind: value as TableKind })}
          data={[...kinds]}
          data-testid="map-kind"
        />
        {problem !== null && (
          <Text size="xs" c="red" role="alert" data-testid="map-kind-problem">
            {problem}
          </Text>
        )}
      </Stack>
      <NativeSelect
        size="xs"
        w={112}
        label="Between columns"
        data={[...delimiters]}
        value={mapping.delimiter}
        onChange={(event) => onLayout({ delimiter: chosen(delimiters, event.currentTarget.value) })}
        data-testid="map-delimiter"
      />
      <NativeSelect
        size="xs"
        w={112}
        label="Decimal mark"
        data={[
          { value: 'point', label: 'Point 1.5' },
          { value: 'comma', label: 'Comma 1,5' },
        ]}
        value={mapping.decimalMark}
        error={decimalProblem}
        onChange={(event) =>
          onLayout({ decimalMark: event.currentTarget.value === 'comma' ? 'comma' : 'point' })
        }
        data-testid="map-decimal"
      />
      <NativeSelect
        size="xs"
        w={150}
        label="Letters (encoding)"
        data={[
          { value: '', label: `As found${encoding === null ? '' : ` (${encoding})`}` },
          ...mappedEncodings.map((name) => ({ value: name, label: name })),
        ]}
        value={mapping.encoding ?? ''}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          onLayout({ encoding: mappedEncodings.find((name) => name === wanted) ?? null });
        }}
      />
      <NativeSelect
        size="xs"
        w={124}
        label="Names of columns"
        data={[
          { value: 'yes', label: `In line ${mapping.headerLine ?? '…'}` },
          { value: 'no', label: 'There are none' },
        ]}
        value={mapping.headerLine === null ? 'no' : 'yes'}
        onChange={(event) => {
          const { firstDataLine } = mapping;
          if (event.currentTarget.value === 'no') onLayout({ headerLine: null, firstDataLine });
          else
            onLayout({
              headerLine: Math.max(1, firstDataLine - 1),
              firstDataLine: Math.max(2, firstDataLine),
            });
        }}
      />
      {hasDates && (
        <NativeSelect
          size="xs"
          w={150}
          label="Dates like 03/04/2025"
          data={[...dateOrders]}
          value={mapping.dateOrder}
          onChange={(event) =>
            onChange({ dateOrder: chosen(dateOrders, event.currentTarget.value) })
          }
          data-testid="map-date-order"
        />
      )}
    </Group>
  );
}

function chosen<T extends string>(choices: readonly { value: T }[], text: string): T {
  return (choices.find(({ value }) => value === text) ?? (choices[0] as { value: T })).value;
}
