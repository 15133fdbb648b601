import { Checkbox, ScrollArea, Table, Text } from '@mantine/core';
import type { EqeRow } from './eqeRows.ts';

interface EqeTableProps {
  readonly rows: readonly EqeRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

const numbers: React.CSSProperties = {
  textAlign: 'right',
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
};

/** Currents of the spectra beside those of the J-V; the ticked ones are drawn. */
export function EqeTable({ rows, chosen, onToggle }: EqeTableProps) {
  return (
    <ScrollArea.Autosize
      mah="40%"
      mih={64}
      scrollbarSize={8}
      style={{ flex: 'none' }}
      data-testid="eqe-table"
    >
      <Table stickyHeader highlightOnHover fz="xs" verticalSpacing={3} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={30} />
            <Table.Th>Device</Table.Th>
            <Table.Th>Measured</Table.Th>
            <Table.Th style={numbers}>Range nm</Table.Th>
            <Table.Th style={numbers}>Jsc,EQE mA/cm²</Table.Th>
            <Table.Th style={numbers}>Jsc,J-V mA/cm²</Table.Th>
            <Table.Th>Compared</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>
                <Checkbox
                  size="xs"
                  checked={chosen.has(row.id)}
                  color={chosen.has(row.id) ? row.color : 'gray'}
                  onChange={() => onToggle(row.id)}
                  aria-label={`Draw the EQE of ${row.label}`}
                />
              </Table.Td>
              <Table.Td title={row.file}>
                <Text fz="xs" truncate maw={150}>
                  {row.label}
                </Text>
              </Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{row.measured}</Table.Td>
              <Table.Td style={numbers}>{row.range}</Table.Td>
              <Table.Td style={numbers}>{row.eqeCurrent}</Table.Td>
              <Table.Td style={numbers}>{row.jvCurrent}</Table.Td>
              <Table.Td>{row.words}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
