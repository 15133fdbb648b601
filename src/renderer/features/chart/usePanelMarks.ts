import { useMemo } from 'react';
import { useAnnotations } from '../../state/useAnalysisOptions.ts';
import { usePlacesOf } from '../../state/usePlacesOf.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { type PanelMarks, panelMarks } from './panelMarks.ts';
import type { PanelSelection } from './selectRuns.ts';

/** The annotations to draw on a panel, live. */
export function usePanelMarks(selection: PanelSelection): PanelMarks {
  const annotations = useAnnotations();
  const placesOf = usePlacesOf();
  const selectedDeviceId = useViewStore((state) => state.selectedDeviceId);
  const draft = useViewStore((state) => state.draft);
  return useMemo(
    () => panelMarks(selection, annotations, selectedDeviceId, draft, placesOf),
    [selection, annotations, selectedDeviceId, draft, placesOf],
  );
}
