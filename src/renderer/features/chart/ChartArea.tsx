import { Box, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Panel, useViewStore, type View } from '../../state/viewStore.ts';
import { ChartToolbar } from './ChartToolbar.tsx';
import { TimePanels } from './TimePanels.tsx';
import { useWindowPainted } from './useWindowPainted.ts';

interface ChartAreaProps {
  /** The J-V view, which is a feature of its own. */
  readonly jv?: ReactNode;
  /** Saves and copies what is shown. */
  readonly saveMenu?: ReactNode;
}

const panelsOf: Readonly<Record<Exclude<View, 'jv'>, readonly Panel[]>> = {
  shelf: ['shelf'],
  soak: ['soak'],
  both: ['shelf', 'soak'],
};

/** The charts of the chosen view, under the controls that shape them. */
export function ChartArea({ jv, saveMenu }: ChartAreaProps) {
  const view = useViewStore((state) => state.view);
  const onPainted = useWindowPainted();
  return (
    <Stack gap={6} style={{ flex: 1, minHeight: 0, minWidth: 0 }} data-testid="chart-area">
      <Box px="xs" pt={6}>
        <ChartToolbar saveMenu={saveMenu} />
      </Box>
      {view === 'jv' ? jv : <TimePanels panels={panelsOf[view]} onPainted={onPainted} />}
    </Stack>
  );
}
