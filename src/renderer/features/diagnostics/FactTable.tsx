import { Table } from '@mantine/core';
import type { Fact } from './Fact.ts';
import classes from './FactTable.module.css';

interface FactTableProps {
  readonly facts: readonly Fact[];
  readonly testId: string;
}

/** Names left, values right, figures below each other. */
export function FactTable({ facts, testId }: FactTableProps) {
  return (
    <Table fz="xs" verticalSpacing={3} horizontalSpacing={0} data-testid={testId}>
      <Table.Tbody>
        {facts.map(({ name, value, isPart = false }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two folders may have one name.
          <Table.Tr key={at} {...(isPart && { c: 'dimmed' })}>
            <Table.Td pl={isPart ? 'md' : 0}>{name}</Table.Td>
            <Table.Td className={classes.value}>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
