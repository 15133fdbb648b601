import { ScrollArea, Table, Text } from '@mantine/core';
import type { NamedFile } from './namedFiles.ts';

/** Files shown; those that do not fit come first. */
const mostShown = 60;

/** What the names of real files become by a pattern. */
export function NamedFilesTable({ files }: { readonly files: readonly NamedFile[] }) {
  const sorted = [...files].sort((a, b) => Number(a.named !== null) - Number(b.named !== null));
  const shown = sorted.slice(0, mostShown);
  return (
    <ScrollArea h={300} type="auto">
      <Table fz="xs" verticalSpacing={3} stickyHeader data-testid="name-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>File</Table.Th>
            <Table.Th>Device</Table.Th>
            <Table.Th>Condition</Table.Th>
            <Table.Th>Substrate</Table.Th>
            <Table.Th>Pixel</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ path, named }) => (
            <Table.Tr key={path} data-testid="name-row">
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{path}</Table.Td>
              {named === null ? (
                <Table.Td colSpan={4} c="dimmed">
                  does not fit; named as without a pattern
                </Table.Td>
              ) : (
                <>
                  <Table.Td fw={500}>{named.label}</Table.Td>
                  <Table.Td>{named.condition}</Table.Td>
                  <Table.Td>{named.substrate}</Table.Td>
                  <Table.Td>{named.pixel}</Table.Td>
                </>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {sorted.length > shown.length && (
        <Text size="xs" c="dimmed" mt={4}>
          and {sorted.length - shown.length} more
        </Text>
      )}
    </ScrollArea>
  );
}
