import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { type Panel, useViewStore } from '../../state/viewStore.ts';
import { EmptyChart } from '../../ui/chart/EmptyChart.tsx';
import { emptyReason } from './emptyReason.ts';
import type { PanelSelection } from './selectRuns.ts';

interface EmptyPanelProps {
  readonly panel: Panel;
  readonly selection: PanelSelection;
  readonly failure: string | null;
  /** Called when reading is done and the panel stays empty. */
  readonly onFinal: () => void;
}

export function EmptyPanel({ panel, selection, failure, onFinal }: EmptyPanelProps) {
  const library = useLibraryStore();
  const set = useViewStore((state) => state.set);
  const reason = emptyReason(panel, selection, library, failure);
  useEffect(() => {
    if (!reason.busy) onFinal();
  }, [reason.busy, onFinal]);
  return (
    <EmptyChart
      message={reason.message}
      busy={reason.busy}
      action={
        reason.hidden ? (
          <Button
            size="xs"
            variant="default"
            onClick={() => set({ hiddenConditions: new Set(), hiddenDevices: new Set() })}
          >
            Show all
          </Button>
        ) : undefined
      }
    />
  );
}
