import { useMemo } from 'react';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useAnnotations } from '../../state/useAnalysisOptions.ts';
import { usePlacesOf } from '../../state/usePlacesOf.ts';
import { annotationsOfDevice } from './annotationsOfDevice.ts';
import type { ListedAnnotation } from './listAnnotations.ts';

/** What concerns a device, live, in the order of its runs and their time; null: no device. */
export function useDeviceAnnotations(deviceId: string | null): readonly ListedAnnotation[] {
  const annotations = useAnnotations();
  const devices = useLibraryStore((state) => state.devices);
  const runs = useLibraryStore((state) => state.runs);
  const placesOf = usePlacesOf();
  return useMemo(
    () =>
      deviceId === null
        ? []
        : annotationsOfDevice(deviceId, { annotations, devices, runs, placesOf }),
    [deviceId, annotations, devices, runs, placesOf],
  );
}
