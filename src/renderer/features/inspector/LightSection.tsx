import { Table, Text } from '@mantine/core';
import { formatTimeToFraction } from '../../../core/analysis/formatTimeToFraction.ts';
import type { Rest, RunLifetimes } from '../../../core/analysis/lifetimes.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { FigureLabel } from './FigureLabel.tsx';
import { FigureRows } from './FigureRows.tsx';
import { shareWords } from './runWords.ts';

const mostRows = 8;

/** Cycles of light and dark with their energy, and rests with what they gave back. */
export function LightSection({ lifetimes }: { readonly lifetimes: RunLifetimes }) {
  const { cycled, rests, restCount, restHours } = lifetimes;
  const latest = cycled?.cycles.at(-1);
  const shown = rests.slice(-mostRows);
  return (
    <>
      {cycled !== null && (
        <FigureRows
          rows={[
            {
              name: 'Cycle',
              figure: 'cycled',
              value: `${formatNumber(cycled.lightHours)} h light, ${formatNumber(cycled.darkHours)} h dark`,
            },
            {
              name: 'Full cycles',
              value: `${cycled.cycles.length}${cycled.incomplete > 0 ? `, ${cycled.incomplete} not whole and not counted` : ''}`,
            },
            {
              name: 'Energy, last',
              figure: 'cycled',
              value:
                latest === undefined
                  ? '–'
                  : `${shareWords(latest.relative)} of the first${latest.kilowattHoursPerM2 === null ? '' : ` (${formatNumber(latest.kilowattHoursPerM2)} kWh/m²)`}`,
            },
            {
              name: 'T80, cycles',
              figure: 'cycled',
              value: cycled.t80.reason ?? formatTimeToFraction(cycled.t80, 'h'),
            },
          ]}
        />
      )}
      {restCount > 0 && (
        <>
          <Text size="xs" c="dimmed" mt={4} component="div">
            <FigureLabel figure="rests">
              {restCount === 1 ? '1 rest or interruption' : `${restCount} rests or interruptions`}
            </FigureLabel>
            , {formatNumber(restHours)} h in all{restCount > shown.length ? '; the latest:' : ''}
          </Text>
          <Table fz="xs" verticalSpacing={1} horizontalSpacing={4} withRowBorders={false}>
            <Table.Thead>
              <Table.Tr>
                {['Hours', 'Before', 'After', 'Back', 'Lost'].map((head) => (
                  <Table.Th key={head} fw={400} c="dimmed">
                    {head}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody style={{ fontVariantNumeric: 'tabular-nums' }}>
              {shown.map((rest) => (
                <RestRow key={rest.fromHours} rest={rest} />
              ))}
            </Table.Tbody>
          </Table>
          {shown.some(({ recovered }) => recovered === null) && (
            <Text size="xs" c="dimmed">
              No split (–): no data in these hours, so nobody knows whether the light was on.
            </Text>
          )}
        </>
      )}
    </>
  );
}

function RestRow({ rest }: { readonly rest: Rest }) {
  const percent = (share: number | null) => (share === null ? '–' : `${(share * 100).toFixed(1)}`);
  return (
    <Table.Tr>
      <Table.Td>
        {formatNumber(rest.fromHours)}–{formatNumber(rest.toHours)}
      </Table.Td>
      <Table.Td>{percent(rest.before)}</Table.Td>
      <Table.Td>{percent(rest.after)}</Table.Td>
      <Table.Td>{percent(rest.recovered)}</Table.Td>
      <Table.Td>{percent(rest.permanent)}</Table.Td>
    </Table.Tr>
  );
}
