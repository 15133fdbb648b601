import { ScrollArea, SegmentedControl, Table, Text } from '@mantine/core';
import { format } from 'date-fns';
import type { Choice } from '../../../core/records/Choice.ts';
import type { Conflict } from '../../../core/records/conflictsBetween.ts';
import { parseStamp } from '../../../core/records/parseStamp.ts';
import { recordKey } from '../../../core/records/recordKey.ts';
import type { Stamp } from '../../../core/records/Stamp.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useRecordStore } from '../../state/recordStore.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { fieldWords, recordWords, valueWords } from './recordWords.ts';

interface ConflictTableProps {
  readonly conflicts: readonly Conflict[];
  /** Where the person prefers what a merge would not keep. */
  readonly choices: readonly Choice[];
  readonly onChoose: (choices: readonly Choice[]) => void;
}

/** Fields that both sides wrote without knowing of each other, to be decided one by one. */
export function ConflictTable({ conflicts, choices, onChoose }: ConflictTableProps) {
  const byKey = useRecordStore((state) => state.byKey);
  const devices = useLibraryStore((state) => state.devices);
  const labelOf = (id: string) => devices.find((device) => device.id === id)?.label ?? id;
  const isChosen = (conflict: Conflict) =>
    choices.some((choice) => conflictKey(choice) === conflictKey(conflict));
  const choose = (conflict: Conflict, side: string) => {
    const others = choices.filter((choice) => conflictKey(choice) !== conflictKey(conflict));
    const { type, id, field, mine, theirs } = conflict;
    const value = side === 'mine' ? mine : theirs;
    onChoose(side === conflict.kept ? others : [...others, { type, id, field, value }]);
  };
  return (
    <div data-testid="conflicts">
      <Text size="sm" fw={600} mb={4}>
        {formatCount(conflicts.length, 'conflict')}: both sides wrote different things
      </Text>
      <Text size="xs" c="dimmed" mb={6}>
        What was written last is kept unless you choose the other. Your choice is what counts on
        both computers from then on.
      </Text>
      <ScrollArea.Autosize mah={260} type="auto">
        <Table fz="xs" verticalSpacing={4} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Where</Table.Th>
              <Table.Th>What</Table.Th>
              <Table.Th>Here</Table.Th>
              <Table.Th>In the project</Table.Th>
              <Table.Th w={130}>Keep</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {conflicts.map((conflict) => {
              const record = byKey.get(recordKey(conflict));
              const { field, kept } = conflict;
              const other = kept === 'mine' ? 'theirs' : 'mine';
              return (
                <Table.Tr key={conflictKey(conflict)} data-testid="conflict">
                  <Table.Td>{record ? recordWords(record, labelOf) : conflict.id}</Table.Td>
                  <Table.Td>{fieldWords(field)}</Table.Td>
                  <ValueCell field={field} value={conflict.mine} at={conflict.mineAt} />
                  <ValueCell field={field} value={conflict.theirs} at={conflict.theirsAt} />
                  <Table.Td>
                    <SegmentedControl
                      size="xs"
                      data={[
                        { value: 'mine', label: 'Here' },
                        { value: 'theirs', label: 'Project' },
                      ]}
                      value={isChosen(conflict) ? other : kept}
                      onChange={(side) => choose(conflict, side)}
                      aria-label={`Which ${fieldWords(field)} to keep`}
                    />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </div>
  );
}

interface ValueCellProps {
  readonly field: string;
  readonly value: unknown;
  readonly at: Stamp;
}

function ValueCell({ field, value, at }: ValueCellProps) {
  const milliseconds = parseStamp(at)?.milliseconds;
  return (
    <Table.Td>
      {valueWords(field, value)}
      <Text size="xs" c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {milliseconds !== undefined && format(milliseconds, 'yyyy-MM-dd HH:mm')}
      </Text>
    </Table.Td>
  );
}

function conflictKey({ type, id, field }: Pick<Choice, 'type' | 'id' | 'field'>): string {
  return `${recordKey({ type, id })} ${field}`;
}
