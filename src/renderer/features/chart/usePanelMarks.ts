import { useMemo } from 'react';
import { useAnnotations } from '../../state/useAnalysisOptions.ts';
import { usePlacesOf } from '../../state/usePlacesOf.ts';
import { type Panel, useViewStore } from '../../state/viewStore.ts';
import { type PanelMarks, panelMarks } from './panelMarks.ts';
import type { PanelSelection } from './selectRuns.ts';

/** The annotations to draw on a panel, live. */
export function usePanelMarks(panel: Panel, selection: PanelSelection): PanelMarks {
  const annotations = useAnnotations();
  const selectedDeviceId = useViewStore((state) => state.selectedDeviceId);
  const draft = useViewStore((state) => state.draft);
  const placesOf = usePlacesOf();
  return useMemo(
    () => panelMarks(panel, selection, annotations, selectedDeviceId, draft, placesOf),
    [panel, selection, annotations, selectedDeviceId, draft, placesOf],
  );
}
