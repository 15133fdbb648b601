import { Group, NumberInput, Text } from '@mantine/core';
import type { TimeUnit } from '../../../core/analysis/formatTimeToFraction.ts';
import type { RunSummary } from '../../../core/run.ts';
import { moveTimeZero } from '../../db/moveTimeZero.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { FigureLabel } from './FigureLabel.tsx';
import { FigureRows } from './FigureRows.tsx';
import { positiveNumber } from './positiveNumber.ts';
import { timeWords, valueWords } from './runWords.ts';

interface RecordSectionProps {
  readonly run: RunSummary;
  readonly unit: TimeUnit;
}

/** What the run was made of, where its time zero stands, what was found and taken for granted. */
export function RecordSection({ run, unit }: RecordSectionProps) {
  const inUnit = (hours: number) => timeWords(hours, unit);
  const save = (text: string) => {
    const hours = positiveNumber(text) ?? 0;
    if (hours === run.timeZeroHours) return;
    moveTimeZero(run, hours).catch((error) => tellFailure('Time zero was not saved', error));
  };
  const rows = [
    { name: 'Maximum', value: valueWords(run.maximum, run.unit) },
    ...(run.startedAt === null
      ? []
      : [{ name: 'Started', value: run.startedAt.replace('T', ' ') }]),
    ...(run.segments > 1
      ? [{ name: 'Stitched from', value: formatCount(run.segments, 'part') }]
      : []),
  ];
  return (
    <>
      <FigureRows rows={rows} />
      <Group gap={6} my={4} wrap="nowrap" align="center">
        <Text size="xs" c="dimmed" w={90} component="div">
          <FigureLabel figure="timeZero">Time zero</FigureLabel>
        </Text>
        <NumberInput
          key={`${run.id} ${run.timeZeroHours}`}
          size="xs"
          style={{ flex: 1 }}
          defaultValue={run.timeZeroHours === 0 ? '' : run.timeZeroHours}
          placeholder="0"
          min={0}
          hideControls
          rightSection={
            <Text size="xs" c="dimmed" pr={8}>
              h of the record
            </Text>
          }
          rightSectionWidth={92}
          aria-label="Time zero, hours of the record"
          onBlur={(event) => save(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && save(event.currentTarget.value)}
          data-testid={`time-zero-${run.kind}`}
        />
      </Group>
      {run.gaps.map((gap) => (
        <Text size="xs" key={gap.fromHours}>
          {inUnit(gap.fromHours)} – {inUnit(gap.toHours)}: no data
        </Text>
      ))}
      {run.events.map((event) => (
        <Text size="xs" key={`${event.kind}${event.atHours}`}>
          {inUnit(event.atHours)}: {event.detail}
        </Text>
      ))}
      {run.assumptions.map((assumption) => (
        <Text size="xs" c="dimmed" key={assumption} style={{ overflowWrap: 'anywhere' }}>
          {assumption}
        </Text>
      ))}
    </>
  );
}
