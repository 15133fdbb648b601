import { Badge, Box, Group, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  formatTimeToFraction,
  type TimeUnit,
} from '../../../core/analysis/formatTimeToFraction.ts';
import type { RunSummary, TimeToFraction } from '../../../core/run.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { referenceWords } from '../../ui/referenceWords.ts';
import { RunEvents } from './RunEvents.tsx';

const kindName: Record<RunSummary['kind'], string> = {
  shelf: 'Shelf',
  mpp: 'Light soak, MPP',
  spo: 'Stabilised power output',
};

interface RunCardProps {
  readonly run: RunSummary;
  /** What else can be opened for this run. */
  readonly actions?: ReactNode;
}

/** Lifetime figures of one run, each with its status, and what they were computed from. */
export function RunCard({ run, actions }: RunCardProps) {
  const unit = run.kind === 'shelf' ? 'd' : 'h';
  // A check of some minutes is no ageing run: lifetimes would only mislead.
  const ages = run.kind !== 'spo';
  const inUnit = (hours: number) =>
    unit === 'd' ? `${formatNumber(hours / 24)} d` : `${formatNumber(hours)} h`;
  return (
    <Box
      p="xs"
      style={{ border: '1px solid var(--mantine-color-default-border)', borderRadius: 6 }}
      data-testid={`run-${run.kind}`}
    >
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Text size="sm" fw={600}>
          {kindName[run.kind]}
        </Text>
        {ages && (
          <Badge size="sm" variant="light" tt="none">
            T80 {formatTimeToFraction(run.t80, unit)}
          </Badge>
        )}
      </Group>
      <Table verticalSpacing={2} horizontalSpacing={0} fz="xs" withRowBorders={false}>
        <Table.Tbody>
          <Row name="Initial" value={withUnit(run.initial, run.unit)} />
          <Row
            name="Now"
            value={`${withUnit(run.last, run.unit)}${run.normalizedLast === null ? '' : ` (${run.normalizedLast.toFixed(3)})`}`}
          />
          <Row name="Maximum" value={withUnit(run.maximum, run.unit)} />
          <Row
            name="Reference"
            value={
              run.reference.value === null
                ? (run.reference.reason ?? 'none')
                : `${withUnit(run.reference.value, run.unit)}, ${referenceWords[run.reference.mode]}`
            }
          />
          <Row
            name="Length"
            value={`${inUnit(run.durationHours)}, ${formatCount(run.points, 'point')}`}
          />
          {run.startedAt !== null && <Row name="Started" value={run.startedAt.replace('T', ' ')} />}
          {run.segments > 1 && (
            <Row name="Stitched from" value={formatCount(run.segments, 'part')} />
          )}
          {run.excludedPoints > 0 && (
            <Row name="Excluded" value={formatCount(run.excludedPoints, 'point')} />
          )}
        </Table.Tbody>
      </Table>
      {ages && (
        <Group gap={6} mt={6} grow>
          <Fraction name="T95" time={run.t95} unit={unit} />
          <Fraction name="T90" time={run.t90} unit={unit} />
          <Fraction name="T80" time={run.t80} unit={unit} />
          <Fraction name="T50" time={run.t50} unit={unit} />
        </Group>
      )}
      <RunEvents run={run} inUnit={inUnit} />
      {actions}
    </Box>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <Table.Tr>
      <Table.Td c="dimmed" w={82} style={{ verticalAlign: 'top' }}>
        {name}
      </Table.Td>
      <Table.Td style={{ fontVariantNumeric: 'tabular-nums' }}>{value}</Table.Td>
    </Table.Tr>
  );
}

interface FractionProps {
  readonly name: string;
  readonly time: TimeToFraction;
  readonly unit: TimeUnit;
}

function Fraction({ name, time, unit }: FractionProps) {
  return (
    <Box title={`${formatTimeToFraction(time, unit)}. ${time.reason ?? statusWords[time.status]}`}>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text size="xs" fw={500} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {formatTimeToFraction(time, unit, 'brief')}
      </Text>
    </Box>
  );
}

const statusWords: Record<TimeToFraction['status'], string> = {
  reached: 'Reached: two points in a row at or below the fraction',
  provisional: 'Provisional: only the last point is at or below the fraction',
  gap: 'Reached during a gap without data: only the interval is known',
  atStart: 'At or below the fraction from the start',
  notReached: 'Not reached so far: the time is a lower bound',
  undefined: 'Cannot be told from this run',
};

function withUnit(value: number | null, unit: string): string {
  return value === null ? '–' : `${formatNumber(value, 4)} ${unit.replace('cm2', 'cm²')}`;
}
