import { Checkbox, ScrollArea, Table, Text } from '@mantine/core';
import type { DeviceState, SweepState } from '../../../core/series/queries.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { ageText, kindText } from './sweepWords.ts';

interface SweepTableProps {
  readonly sweeps: readonly SweepState[];
  readonly chosen: ReadonlySet<string>;
  readonly deviceOf: ReadonlyMap<string, DeviceState>;
  readonly colorOf: (sweep: SweepState) => string;
  readonly onToggle: (sweepId: string) => void;
}

const numbers: React.CSSProperties = {
  textAlign: 'right',
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
};

/** Figures of merit, a line for each sweep; the ticked ones are drawn. */
export function SweepTable({ sweeps, chosen, deviceOf, colorOf, onToggle }: SweepTableProps) {
  return (
    <ScrollArea.Autosize
      mah="40%"
      mih={64}
      scrollbarSize={8}
      style={{ flex: 'none' }}
      data-testid="sweep-table"
    >
      <Table stickyHeader highlightOnHover fz="xs" verticalSpacing={2} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={30} />
            <Table.Th>Device</Table.Th>
            <Table.Th>Age</Table.Th>
            <Table.Th>Measured</Table.Th>
            <Table.Th>Sweep</Table.Th>
            <Table.Th style={numbers}>PCE %</Table.Th>
            <Table.Th style={numbers}>Voc V</Table.Th>
            <Table.Th style={numbers}>Jsc mA/cm²</Table.Th>
            <Table.Th style={numbers}>FF</Table.Th>
            <Table.Th style={numbers}>Rs Ω cm²</Table.Th>
            <Table.Th style={numbers}>Rsh Ω cm²</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sweeps.map((sweep) => (
            <Table.Tr key={sweep.id} data-sweep-row={sweep.id}>
              <Table.Td>
                <Checkbox
                  size="xs"
                  checked={chosen.has(sweep.id)}
                  color={chosen.has(sweep.id) ? colorOf(sweep) : 'gray'}
                  onChange={() => onToggle(sweep.id)}
                  aria-label={`Draw ${deviceOf.get(sweep.deviceId)?.label ?? ''} ${ageText(sweep)} ${kindText(sweep)}`}
                />
              </Table.Td>
              <Table.Td>
                <Text fz="xs" truncate maw={140}>
                  {deviceOf.get(sweep.deviceId)?.label ?? sweep.deviceId}
                </Text>
              </Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{ageText(sweep)}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                {sweep.measuredAt?.slice(0, 16).replace('T', ' ') ?? '–'}
              </Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{kindText(sweep)}</Table.Td>
              <Table.Td style={numbers}>{formatNumber(sweep.pcePercent, 4)}</Table.Td>
              <Table.Td style={numbers}>{formatNumber(sweep.vocV, 4)}</Table.Td>
              <Table.Td style={numbers}>{formatNumber(sweep.jscMaCm2, 4)}</Table.Td>
              <Table.Td style={numbers}>{formatNumber(sweep.ff, 3)}</Table.Td>
              <Table.Td style={numbers}>{formatNumber(sweep.rSeriesOhmCm2, 3)}</Table.Td>
              <Table.Td style={numbers}>{formatNumber(sweep.rShuntOhmCm2, 3)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
