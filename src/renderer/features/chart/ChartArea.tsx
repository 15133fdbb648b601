import { Box, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Panel, useViewStore, type View } from '../../state/viewStore.ts';
import { ChartToolbar } from './ChartToolbar.tsx';
import { TimePanels } from './TimePanels.tsx';
import { useWindowPainted } from './useWindowPainted.ts';

interface ChartAreaProps {
  /** The J-V view, which is a feature of its own. */
  readonly jv?: ReactNode;
  /** The statistics view, another feature. */
  readonly statistics?: ReactNode;
  /** Chooses what brings devices together. */
  readonly groupingMenu?: ReactNode;
  /** Saves and copies what is shown. */
  readonly saveMenu?: ReactNode;
}

const panelsOf: Readonly<Record<Exclude<View, 'jv' | 'statistics'>, readonly Panel[]>> = {
  shelf: ['shelf'],
  soak: ['soak'],
  both: ['shelf', 'soak'],
};

/** The charts of the chosen view, under the controls that shape them. */
export function ChartArea({ jv, statistics, groupingMenu, saveMenu }: ChartAreaProps) {
  const view = useViewStore((state) => state.view);
  const onPainted = useWindowPainted();
  return (
    <Stack gap={6} style={{ flex: 1, minHeight: 0, minWidth: 0 }} data-testid="chart-area">
      <Box px="xs" pt={6}>
        <ChartToolbar groupingMenu={groupingMenu} saveMenu={saveMenu} />
      </Box>
      {view === 'jv' && jv}
      {view === 'statistics' && statistics}
      {view !== 'jv' && view !== 'statistics' && (
        <TimePanels panels={panelsOf[view]} onPainted={onPainted} />
      )}
    </Stack>
  );
}
