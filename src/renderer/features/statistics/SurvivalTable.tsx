import { ScrollArea, Table, Text } from '@mantine/core';
import type { Estimate, WeibullFit } from '../../../core/statistics/fitWeibull.ts';
import { ConditionSwatch } from '../../ui/ConditionSwatch.tsx';
import { formatNumber } from '../../ui/formatNumber.ts';
import { hoursText, outlivedText } from './ageWords.ts';
import type { SurvivalGroup } from './survivalGroups.ts';
import { medianText, shapeReading } from './survivalWords.ts';

interface SurvivalTableProps {
  readonly groups: readonly SurvivalGroup[];
  readonly fraction: string;
  readonly unit: 'hours' | 'days';
  /** Null unless Weibull fits were asked for. */
  readonly fits: ReadonlyMap<string, WeibullFit> | null;
}

/** Per group how many reached the fraction, their median, and their Weibull law where asked. */
export function SurvivalTable({ groups, fraction, unit, fits }: SurvivalTableProps) {
  return (
    <ScrollArea.Autosize mah={170} scrollbarSize={8} type="auto" data-testid="survival-table">
      <Table stickyHeader fz="xs" verticalSpacing={2} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Group</Table.Th>
            <Table.Th>{fraction} reached</Table.Th>
            <Table.Th>Median {fraction} (95 %)</Table.Th>
            <Table.Th>Watched up to</Table.Th>
            {fits !== null && <Table.Th>Weibull shape</Table.Th>}
            {fits !== null && <Table.Th>Scale</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map(({ group, curve }) => (
            <Table.Tr key={group.id} data-group={group.label}>
              <Table.Td maw={220}>
                <span style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
                  <ConditionSwatch color={group.color} />
                  <Text span fz="xs" truncate title={group.label}>
                    {group.label}
                  </Text>
                </span>
              </Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                {curve.reached} of {curve.n}
              </Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{medianText(curve, unit)}</Table.Td>
              <Table.Td>{outlivedText(curve.lastHours, unit).replace('> ', '')}</Table.Td>
              {fits !== null && <WeibullCells fit={fits.get(group.id)} unit={unit} />}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}

interface WeibullCellsProps {
  readonly fit: WeibullFit | undefined;
  readonly unit: 'hours' | 'days';
}

function WeibullCells({ fit, unit }: WeibullCellsProps) {
  if (fit === undefined || fit.refusal !== null) {
    return (
      <Table.Td colSpan={2} c="dimmed">
        {fit?.refusal ?? '–'}
      </Table.Td>
    );
  }
  const range = ({ value, low, high }: Estimate, text: (value: number) => string) =>
    `${text(value)} (${text(low)} to ${text(high)})`;
  return (
    <>
      <Table.Td>
        {range(fit.shape, (value) => formatNumber(value))}: {shapeReading(fit)}
      </Table.Td>
      <Table.Td>{range(fit.scaleHours, (hours) => hoursText(hours, unit))}</Table.Td>
    </>
  );
}
