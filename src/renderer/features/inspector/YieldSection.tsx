import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TimeUnit } from '../../../core/analysis/formatTimeToFraction.ts';
import type { RunLifetimes } from '../../../core/analysis/lifetimes.ts';
import type { RunSummary } from '../../../core/run.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { energyWords } from './energyWords.ts';
import { FigureRows } from './FigureRows.tsx';
import { parseTimes } from './parseTimes.ts';
import { shareWords, typedTimeWords } from './runWords.ts';

interface YieldSectionProps {
  readonly run: RunSummary;
  readonly lifetimes: RunLifetimes;
  readonly unit: TimeUnit;
}

/** What is left at the times that people quote, and the energy delivered so far. */
export function YieldSection({ run, lifetimes, unit }: YieldSectionProps) {
  const all = useViewStore((state) => state.retentionHours);
  const set = useViewStore((state) => state.set);
  const hoursPerUnit = unit === 'd' ? 24 : 1;
  const shown = all[run.kind].map((hours) => `${Number((hours / hoursPerUnit).toPrecision(6))}`);
  const [text, setText] = useState(shown.join(', '));
  const times = parseTimes(text);
  const save = () => {
    if (times === null) return;
    set({ retentionHours: { ...all, [run.kind]: times.map((time) => time * hoursPerUnit) } });
  };
  const isLight = run.kind === 'mpp';
  return (
    <>
      <FigureRows
        rows={[
          ...lifetimes.retentions.map(({ atHours, fraction }) => ({
            name: `At ${typedTimeWords(atHours, unit)}`,
            figure: 'retention' as const,
            value: fraction === null ? notYet(atHours, run) : shareWords(fraction),
          })),
          ...(isLight
            ? [
                {
                  name: 'Loss, 150 h',
                  figure: 'loss150' as const,
                  value: shareWords(lifetimes.lossAfter150Hours),
                },
                {
                  name: 'Energy yield',
                  figure: 'energy' as const,
                  value: energyWords(lifetimes.energy),
                },
              ]
            : []),
        ]}
      />
      <TextInput
        size="xs"
        mt={4}
        label={unit === 'd' ? 'Retention at days' : 'Retention at hours'}
        value={text}
        error={times === null ? 'Numbers with commas between, such as 200, 500' : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
        data-testid={`retention-times-${run.kind}`}
      />
    </>
  );
}

/** Why a retention is not told. */
function notYet(atHours: number, run: RunSummary): string {
  return atHours > run.durationHours ? '– (not that old yet)' : '– (no point near)';
}
