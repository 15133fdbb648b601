import { useDeferredValue, useMemo } from 'react';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useAnnotations } from '../../state/useAnalysisOptions.ts';
import { usePlacesOf } from '../../state/usePlacesOf.ts';
import { type ListedAnnotation, listAnnotations } from './listAnnotations.ts';

/** Everything that was written, live, the newest first. */
export function useListedAnnotations(): readonly ListedAnnotation[] {
  const annotations = useAnnotations();
  // Deferred: while runs grow, typing into the search comes first.
  const devices = useDeferredValue(useLibraryStore((state) => state.devices));
  const runs = useDeferredValue(useLibraryStore((state) => state.runs));
  const placesOf = usePlacesOf();
  return useMemo(
    () => listAnnotations({ annotations, devices, runs, placesOf }),
    [annotations, devices, runs, placesOf],
  );
}
