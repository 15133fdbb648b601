import { ScrollArea, Text } from '@mantine/core';
import type { SheetReading, SheetRemark } from '../../../core/devices/readSheet.ts';
import { formatCount } from '../../ui/formatCount.ts';

const mostNamed = 40;

/** Rows without a device, cells that could not be used, names that only resemble, devices left over. */
export function SheetRemarks({ reading }: { readonly reading: SheetReading }) {
  const { unmatched, faults, alike, left, problem } = reading;
  if (problem !== null) return null;
  const lines = [
    ...unmatched.map(lineOf),
    ...faults.map(lineOf),
    ...alike.map(lineOf),
    ...(left.length > 0
      ? [
          `${formatCount(left.length, 'device')} without a row: ${left
            .slice(0, mostNamed)
            .map(({ label }) => label)
            .join(', ')}${left.length > mostNamed ? ' …' : ''}`,
        ]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <ScrollArea.Autosize mah={88} scrollbarSize={8} data-testid="sheet-remarks">
      {lines.map((line) => (
        <Text key={line} size="xs" c="dimmed">
          {line}
        </Text>
      ))}
    </ScrollArea.Autosize>
  );
}

function lineOf({ row, text }: SheetRemark): string {
  return `Row ${row}: ${text}`;
}
