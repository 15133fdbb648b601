import { Badge, Stack, Table, Text } from '@mantine/core';
import type { AxisCheck, Conformity } from '../../../core/isos/conformity.ts';
import { windows } from '../../../core/isos/windows.ts';
import { axisWords, claimWords } from './conformityWords.ts';

interface ConformityTableProps {
  readonly conformity: Conformity;
}

const evidenceWords: Readonly<Record<NonNullable<AxisCheck['evidence']>, string>> = {
  log: 'log',
  told: 'as told',
  kind: 'kind of run',
};

/** The claimed protocol axis by axis: what it asks for, what was found, and whether both agree. */
export function ConformityTable({ conformity }: ConformityTableProps) {
  const { claim, state, axes, nearest, notes } = conformity;
  const words = claimWords[state];
  return (
    <Stack gap={8} data-testid="isos-conformity">
      <Text size="sm" fw={600}>
        Claimed {claim}{' '}
        <Badge size="sm" variant="light" tt="none" color={words.color} ml={4}>
          {words.words}
        </Badge>
      </Text>
      <Table fz="xs" verticalSpacing={5} horizontalSpacing={8} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={92}>Axis</Table.Th>
            <Table.Th w={106}>State</Table.Th>
            <Table.Th w="30%">Asked for</Table.Th>
            <Table.Th>Found</Table.Th>
            <Table.Th w={84}>From</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {axes.map((check) => (
            <Table.Tr key={check.axis} data-axis={check.axis} data-state={check.state}>
              <Table.Td fw={500} style={{ verticalAlign: 'top' }}>
                {check.axis.charAt(0).toUpperCase() + check.axis.slice(1)}
              </Table.Td>
              <Table.Td style={{ verticalAlign: 'top' }}>
                <Badge size="sm" variant="light" tt="none" color={axisWords[check.state].color}>
                  {axisWords[check.state].words}
                </Badge>
              </Table.Td>
              <Table.Td style={{ verticalAlign: 'top' }}>{check.demand}</Table.Td>
              <Table.Td style={{ verticalAlign: 'top' }}>{check.sentence}</Table.Td>
              <Table.Td c="dimmed" style={{ verticalAlign: 'top' }}>
                {check.evidence === null ? '–' : evidenceWords[check.evidence]}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {nearest !== claim && (
        <Text size="xs">
          The nearest protocol to what was found is {nearest}. The claim stays as it is.
        </Text>
      )}
      {notes.map((note) => (
        <Text size="xs" c="dimmed" key={note}>
          {note}
        </Text>
      ))}
      <Text size="xs" c="dimmed">
        What each protocol asks for is that of the ISOS consensus (Khenkin 2020). Our own decision:
        an axis is ok when {windows.leastShare * 100} % of the samples lie inside, set points hold
        within {windows.setPointToleranceK} K and {windows.humidityTolerancePercent} points of RH,
        and the nearest protocol is told by light, atmosphere, load and distance.
      </Text>
    </Stack>
  );
}
