import { Button, Group, NumberInput, Text } from '@mantine/core';
import {
  formatTimeToFraction,
  type TimeUnit,
} from '../../../core/analysis/formatTimeToFraction.ts';
import type { RunLifetimes } from '../../../core/analysis/lifetimes.ts';
import type { StabilisedTimes } from '../../../core/analysis/stabilised.ts';
import type { RunSummary } from '../../../core/run.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { withSubscripts } from '../../ui/withSubscripts.tsx';
import { burnInRows } from './burnInRows.ts';
import { FigureRows } from './FigureRows.tsx';
import type { FigureName } from './figureHelp.ts';
import { positiveNumber } from './positiveNumber.ts';
import { useRunChoice } from './useRunChoice.ts';

interface BurnInSectionProps {
  readonly run: RunSummary;
  readonly lifetimes: RunLifetimes;
  readonly unit: TimeUnit;
}

/** T_S, found or set by hand, the line after it, and Ts95 and Ts80 in their labelled readings. */
export function BurnInSection({ run, lifetimes, unit }: BurnInSectionProps) {
  const { choice, edit } = useRunChoice(run.id);
  const { burnIn, backExtrapolated, fromEnd, rising } = lifetimes;
  const isManual = choice.burnInEndHours !== null;
  const save = (text: string) => {
    const hours = positiveNumber(text);
    const next = hours === null ? null : hours * hoursPer[unit] + run.timeZeroHours;
    if (next !== choice.burnInEndHours) edit({ burnInEndHours: next });
  };
  const shown =
    choice.burnInEndHours === null
      ? ''
      : Number(((choice.burnInEndHours - run.timeZeroHours) / hoursPer[unit]).toPrecision(5));
  return (
    <>
      {burnIn.end === null && (
        <Text size="xs" c="dimmed" mb={4}>
          {burnIn.reason} Without one, only the Ts80 of a rising cell can be told.
        </Text>
      )}
      <FigureRows rows={burnInRows(run, lifetimes, unit)} />
      <Group gap={6} my={6} align="flex-end" wrap="nowrap">
        <NumberInput
          key={`${run.id} ${shown}`}
          size="xs"
          style={{ flex: 1 }}
          label={withSubscripts(`T_S by hand (${unit})`)}
          description={withSubscripts(
            burnIn.end === null
              ? 'Shows a line in the chart.'
              : 'Or drag the T_S line in the chart.',
          )}
          placeholder={
            burnIn.end === null ? 'none' : formatNumber(burnIn.end.hours / hoursPer[unit])
          }
          defaultValue={shown}
          min={0}
          hideControls
          onBlur={(event) => save(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && save(event.currentTarget.value)}
          data-testid={`ts-input-${run.kind}`}
        />
        <Button
          size="xs"
          variant="default"
          disabled={!isManual}
          onClick={() => edit({ burnInEndHours: null })}
          data-testid={`ts-automatic-${run.kind}`}
        >
          Find it
        </Button>
      </Group>
      <FigureRows
        rows={[
          ...(burnIn.end === null
            ? []
            : [
                timesRow(
                  'Ts80 (ISOS, back-extrapolated)',
                  'ts80BackExtrapolated',
                  backExtrapolated,
                  unit,
                ),
                timesRow('Ts80 (from E_S)', 'ts80FromEnd', fromEnd, unit, burnIn.end.hours),
              ]),
          timesRow('Ts80 (rising cell)', 'ts80Rising', rising, unit),
        ]}
      />
    </>
  );
}

const hoursPer: Readonly<Record<TimeUnit, number>> = { h: 1, d: 24 };

function timesRow(
  name: string,
  figure: FigureName,
  { ts80, ts95 }: StabilisedTimes,
  unit: TimeUnit,
  since?: number,
) {
  const sinceTs =
    since === undefined || ts80.hours === null
      ? ''
      : ` [${formatTimeToFraction({ ...ts80, hours: ts80.hours - since }, unit, 'brief')} since T_S]`;
  return {
    name,
    figure,
    value: (
      <span title={ts80.reason ?? undefined}>
        {formatTimeToFraction(ts80, unit)}
        {withSubscripts(sinceTs)}
        <Text span size="xs" c="dimmed" display="block">
          Ts95 {formatTimeToFraction(ts95, unit, 'brief')}
        </Text>
      </span>
    ),
  };
}
