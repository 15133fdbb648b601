import { Group, Select, Stack, Switch, Text } from '@mantine/core';
import type { FitModel, FitWindow } from '../../../core/analysis/fits/decayFit.ts';
import type { RunSummary } from '../../../core/run.ts';
import { useFitStore } from '../../state/fitStore.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { FigureLabel } from './FigureLabel.tsx';
import { FitResult } from './FitResult.tsx';

const models: readonly { value: FitModel | 'none'; label: string }[] = [
  { value: 'none', label: 'None' },
  { value: 'linear', label: 'Linear' },
  { value: 'exponential', label: 'Exponential' },
  { value: 'biexponential', label: 'Biexponential' },
  { value: 'stretched', label: 'Stretched exponential' },
];
const windows: readonly { value: FitWindow; label: string }[] = [
  { value: 'afterBurnIn', label: 'After burn-in' },
  { value: 'whole', label: 'Whole record' },
];

/** A decay model through the run, on request; drawn in the chart, and carried on only when asked. */
export function FitSection({ run }: { readonly run: RunSummary }) {
  const choice = useViewStore((state) => state.fit);
  const set = useViewStore((state) => state.set);
  const { fit, reason } = useFitStore();
  const own = choice?.runKind === run.kind ? choice : null;
  const setModel = (model: FitModel | 'none') =>
    set({
      fit:
        model === 'none'
          ? null
          : {
              runKind: run.kind,
              model,
              window: own?.window ?? 'afterBurnIn',
              isExtrapolated: own?.isExtrapolated ?? false,
            },
    });
  return (
    <Stack gap={6}>
      <Group gap={6} grow align="flex-end">
        <Select
          size="xs"
          label={<FigureLabel figure="fit">Model</FigureLabel>}
          data={models}
          value={own?.model ?? 'none'}
          allowDeselect={false}
          onChange={(next) => setModel((next ?? 'none') as FitModel | 'none')}
          data-testid={`fit-model-${run.kind}`}
        />
        <Select
          size="xs"
          label="Window"
          data={windows}
          value={own?.window ?? 'afterBurnIn'}
          disabled={own === null}
          allowDeselect={false}
          onChange={(next) => own && set({ fit: { ...own, window: next as FitWindow } })}
          data-testid={`fit-window-${run.kind}`}
        />
      </Group>
      {own !== null && (
        <>
          <Switch
            size="xs"
            label="Extrapolate (up to 2 × as long)"
            checked={own.isExtrapolated}
            onChange={(event) =>
              set({ fit: { ...own, isExtrapolated: event.currentTarget.checked } })
            }
            data-testid={`fit-extrapolate-${run.kind}`}
          />
          {reason !== null && (
            <Text size="xs" c="dimmed">
              {reason}
            </Text>
          )}
          {fit !== null && fit.runId === run.id && (
            <FitResult fit={fit} isExtrapolated={own.isExtrapolated} />
          )}
        </>
      )}
    </Stack>
  );
}
