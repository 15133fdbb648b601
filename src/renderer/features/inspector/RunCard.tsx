import { Badge, Box, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatTimeToFraction } from '../../../core/analysis/formatTimeToFraction.ts';
import type { RunLifetimes } from '../../../core/analysis/lifetimes.ts';
import type { RunSummary } from '../../../core/run.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { referenceWords } from '../../ui/referenceWords.ts';
import { FigureRows } from './FigureRows.tsx';
import { FractionGrid } from './FractionGrid.tsx';
import { RunSections } from './RunSections.tsx';
import { shareWords, timeUnitOf, timeWords, valueWords } from './runWords.ts';

const kindName: Record<RunSummary['kind'], string> = {
  shelf: 'Shelf',
  mpp: 'Light soak, MPP',
  spo: 'Stabilised power output',
};

interface RunCardProps {
  readonly run: RunSummary;
  readonly lifetimes: RunLifetimes | null;
  /** Unfolded sections. */
  readonly open: readonly string[];
  readonly onOpen: (open: string[]) => void;
  /** What else can be opened for this run. */
  readonly actions?: ReactNode;
}

/** The figures of one run that people look for first, and under them the details, folded. */
export function RunCard({ run, lifetimes, open, onOpen, actions }: RunCardProps) {
  const unit = timeUnitOf(run.kind);
  // A check of some minutes is no ageing run: lifetimes would only mislead.
  const ages = run.kind !== 'spo';
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
      <FigureRows
        rows={[
          { name: 'Initial', figure: 'initial', value: initialWords(run) },
          {
            name: 'Now',
            value: `${valueWords(run.last, run.unit)}${run.normalizedLast === null ? '' : ` (${shareWords(run.normalizedLast)})`}`,
          },
          {
            name: 'Reference',
            figure: 'reference',
            value:
              run.reference.value === null
                ? (run.reference.reason ?? 'none')
                : `${valueWords(run.reference.value, run.unit)}, ${referenceWords[run.reference.mode]}`,
          },
          {
            name: 'Length',
            value: `${timeWords(run.durationHours, unit)}, ${formatCount(run.points, 'point')}`,
          },
          ...(run.excludedPoints > 0
            ? [{ name: 'Left out', value: formatCount(run.excludedPoints, 'point') }]
            : []),
        ]}
      />
      {ages && <FractionGrid run={run} unit={unit} />}
      <RunSections
        run={run}
        lifetimes={ages ? lifetimes : null}
        unit={unit}
        open={open}
        onOpen={onOpen}
      />
      {actions}
    </Box>
  );
}

/** In the run's unit, and as PCE where that is something else. */
function initialWords({ initial, initialPcePercent, unit, quantity }: RunSummary): string {
  const own = valueWords(initial, unit);
  if (initialPcePercent === null || quantity === 'pce') return own;
  return `${own}, PCE ${formatNumber(initialPcePercent, 4)} %`;
}
