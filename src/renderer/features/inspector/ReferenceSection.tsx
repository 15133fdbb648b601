import { Group, NumberInput, Select, Text } from '@mantine/core';
import {
  formatTimeToFraction,
  type TimeUnit,
} from '../../../core/analysis/formatTimeToFraction.ts';
import type { RunLifetimes } from '../../../core/analysis/lifetimes.ts';
import { referenceModes } from '../../../core/referenceModes.ts';
import type { ReferenceMode, RunSummary } from '../../../core/run.ts';
import { unitText } from '../../ui/chart/quantityWords.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { referenceWords } from '../../ui/referenceWords.ts';
import { FigureLabel } from './FigureLabel.tsx';
import { FigureRows } from './FigureRows.tsx';
import { positiveNumber } from './positiveNumber.ts';
import { useRunChoice } from './useRunChoice.ts';

interface ReferenceSectionProps {
  readonly run: RunSummary;
  readonly lifetimes: RunLifetimes;
  readonly unit: TimeUnit;
}

const asView = 'view';
const items = [
  { value: asView, label: 'As for all runs' },
  ...referenceModes.map((mode) => ({ value: mode, label: capitalized(referenceWords[mode]) })),
];

/** What this run is divided by, and what T80 becomes under the references that people use. */
export function ReferenceSection({ run, lifetimes, unit }: ReferenceSectionProps) {
  const { choice, edit } = useRunChoice(run.id);
  const { reference } = run;
  const takesValue = reference.mode === 'fixed' || reference.mode === 'jv';
  const saveValue = (text: string) => {
    const next = positiveNumber(text);
    if (next !== choice.referenceValue) edit({ referenceValue: next });
  };
  return (
    <>
      <Group gap={6} grow align="flex-end" mb={4}>
        <Select
          size="xs"
          label="Reference of this run"
          data={items}
          value={choice.referenceMode ?? asView}
          allowDeselect={false}
          onChange={(next) =>
            edit({ referenceMode: next === asView ? null : (next as ReferenceMode) })
          }
          data-testid={`run-reference-${run.kind}`}
        />
        {takesValue && (
          <NumberInput
            key={`${run.id} ${choice.referenceValue}`}
            size="xs"
            label={`Value (${unitText(run.unit)})`}
            placeholder={formatNumber(reference.value, 4)}
            defaultValue={choice.referenceValue ?? ''}
            min={0}
            hideControls
            onBlur={(event) => saveValue(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && saveValue(event.currentTarget.value)}
            data-testid={`run-reference-value-${run.kind}`}
          />
        )}
      </Group>
      {(reference.detail ?? reference.reason) !== null && (
        <Text size="xs" c="dimmed" mb={4} style={{ overflowWrap: 'anywhere' }}>
          {reference.detail === null ? reference.reason : `From: ${reference.detail}`}
        </Text>
      )}
      <Text size="xs" c="dimmed" component="div">
        <FigureLabel figure="t80ByReference">T80 by reference</FigureLabel>
      </Text>
      <FigureRows
        rows={lifetimes.t80ByReference.map(({ mode, value, t80 }) => ({
          name: short[mode] ?? referenceWords[mode],
          value: (
            <Group gap={6} wrap="nowrap" justify="space-between" title={t80.reason ?? undefined}>
              <span>{formatTimeToFraction(t80, unit)}</span>
              <Text span size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                {value === null ? '' : `of ${formatNumber(value, 4)}`}
              </Text>
            </Group>
          ),
        }))}
      />
    </>
  );
}

const short: Partial<Record<ReferenceMode, string>> = { firstWindow: 'first hour' };

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
