import { useMemo, useRef } from 'react';
import { useAnnotations } from '../../state/useAnalysisOptions.ts';
import { usePlacesOf } from '../../state/usePlacesOf.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { KeptMarks } from './KeptMarks.ts';
import { type PanelMarks, panelMarks } from './panelMarks.ts';
import type { PanelSelection } from './selectRuns.ts';

/** The annotations to draw on a panel, live. */
export function usePanelMarks(selection: PanelSelection): PanelMarks {
  const annotations = useAnnotations();
  const placesOf = usePlacesOf();
  const selectedDeviceId = useViewStore((state) => state.selectedDeviceId);
  const draft = useViewStore((state) => state.draft);
  const kept = useRef<KeptMarks | null>(null);
  const placed = useMemo(() => {
    kept.current ??= new KeptMarks();
    return kept.current.on(selection.shown, annotations, placesOf);
  }, [selection, annotations, placesOf]);
  return useMemo(
    () => panelMarks(selection, placed, selectedDeviceId, draft, placesOf),
    [selection, placed, selectedDeviceId, draft, placesOf],
  );
}
