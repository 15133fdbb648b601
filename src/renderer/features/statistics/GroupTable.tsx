import { ScrollArea, Table, Text } from '@mantine/core';
import { ConditionSwatch } from '../../ui/ConditionSwatch.tsx';
import type { DataColumn } from './dataColumn.ts';
import type { GroupRow } from './groupRows.ts';

interface GroupTableProps {
  readonly rows: readonly GroupRow[];
  readonly columns: readonly DataColumn<GroupRow>[];
}

/** Per group its initial figures, what is left and how many reached T80. */
export function GroupTable({ rows, columns }: GroupTableProps) {
  return (
    <ScrollArea.Autosize mah="42%" scrollbarSize={8} type="auto" data-testid="group-table">
      <Table stickyHeader fz="xs" verticalSpacing={3} horizontalSpacing={8} miw={760}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ id, head }) => (
              <Table.Th key={id} style={{ whiteSpace: 'nowrap' }}>
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.group.id} data-group={row.group.label}>
              {columns.map((column, i) => (
                <Table.Td
                  key={column.id}
                  maw={190}
                  style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
                >
                  {i === 0 ? (
                    <span style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
                      <ConditionSwatch color={row.group.color} />
                      <Text span fz="xs" truncate title={row.group.label}>
                        {row.group.label}
                      </Text>
                    </span>
                  ) : (
                    column.text(row)
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
