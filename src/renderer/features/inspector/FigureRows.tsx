import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { withSubscripts } from '../../ui/withSubscripts.tsx';
import { FigureLabel } from './FigureLabel.tsx';
import type { FigureName } from './figureHelp.ts';

export interface FigureRow {
  readonly name: string;
  readonly value: ReactNode;
  /** Which help belongs to the name. */
  readonly figure?: FigureName;
}

/** Names and values below each other; a name with help can be asked what it means. */
export function FigureRows({ rows }: { readonly rows: readonly FigureRow[] }) {
  return (
    <Table verticalSpacing={2} horizontalSpacing={0} fz="xs" withRowBorders={false} layout="fixed">
      <Table.Tbody>
        {rows.map(({ name, value, figure }) => (
          <Table.Tr key={name}>
            <Table.Td c="dimmed" w={96} pr={6} style={{ verticalAlign: 'top' }}>
              {figure === undefined ? (
                withSubscripts(name)
              ) : (
                <FigureLabel figure={figure}>{withSubscripts(name)}</FigureLabel>
              )}
            </Table.Td>
            <Table.Td
              style={{
                fontVariantNumeric: 'tabular-nums',
                overflowWrap: 'anywhere',
                verticalAlign: 'top',
              }}
            >
              {typeof value === 'string' ? withSubscripts(value) : value}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
