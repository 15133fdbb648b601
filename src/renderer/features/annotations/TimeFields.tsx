import { Group, NumberInput, Text, TextInput } from '@mantine/core';
import { timeAtHours } from '../../../core/records/timeAtHours.ts';
import type { RunSummary } from '../../../core/run.ts';
import type { FieldsOf } from '../../db/records.ts';
import { clockText } from '../../ui/annotations/clockText.ts';

interface TimeFieldsProps {
  readonly content: FieldsOf<'annotation'>;
  readonly run: RunSummary | null;
  readonly onChange: (changes: Partial<FieldsOf<'annotation'>>) => void;
}

/** When: hours or days of the run, or the wall clock where it is about more than one run. */
export function TimeFields({ content, run, onChange }: TimeFieldsProps) {
  const { scope, fromHours, toHours, fromTime, toTime } = content;
  if (scope !== 'run' || (fromHours === null && fromTime !== null)) {
    return (
      <Group grow align="flex-start">
        <TextInput
          size="xs"
          type="datetime-local"
          label="From (clock)"
          value={inputTime(fromTime)}
          onChange={(event) => onChange({ fromTime: recordTime(event.currentTarget.value) })}
          data-testid="annotation-from-time"
        />
        <TextInput
          size="xs"
          type="datetime-local"
          label="To (clock), if it lasted"
          value={inputTime(toTime)}
          onChange={(event) => onChange({ toTime: recordTime(event.currentTarget.value) })}
          data-testid="annotation-to-time"
        />
      </Group>
    );
  }
  const unit = content.runKind === 'shelf' ? { name: 'd', hours: 24 } : { name: 'h', hours: 1 };
  const start = content.runStartedAt ?? run?.startedAt ?? null;
  const clock = fromHours === null ? null : clockText(timeAtHours(start, fromHours));
  return (
    <div>
      <Group grow align="flex-start">
        <NumberInput
          size="xs"
          label={`From (${unit.name})`}
          value={shown(fromHours, unit.hours)}
          onChange={(value) => onChange({ fromHours: hoursOf(value, unit.hours) })}
          decimalScale={4}
          data-testid="annotation-from"
        />
        <NumberInput
          size="xs"
          label={`To (${unit.name}), if it lasted`}
          placeholder="a point in time"
          value={shown(toHours, unit.hours)}
          onChange={(value) => onChange({ toHours: hoursOf(value, unit.hours) })}
          decimalScale={4}
          data-testid="annotation-to"
        />
      </Group>
      {clock !== null && (
        <Text size="xs" c="dimmed" mt={3}>
          {clock} by the tester’s clock
        </Text>
      )}
    </div>
  );
}

function shown(hours: number | null, hoursPerUnit: number): number | string {
  return hours === null ? '' : Math.round((hours / hoursPerUnit) * 1e4) / 1e4;
}

function hoursOf(value: number | string, hoursPerUnit: number): number | null {
  return typeof value === 'number' ? value * hoursPerUnit : null;
}

function inputTime(time: string | null): string {
  if (time === null) return '';
  return time.length === 10 ? `${time}T00:00` : time.slice(0, 16);
}

function recordTime(value: string): string | null {
  if (value === '') return null;
  return value.length === 16 ? `${value}:00` : value.slice(0, 19);
}
