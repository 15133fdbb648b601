import { useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import { useLibraryStore } from './libraryStore.ts';

/** Gives the paths of the sources that a device's files lie in. */
export function useSourcesOf(): (deviceId: string) => readonly string[] {
  const devices = useLibraryStore((state) => state.devices);
  // Not the sources themselves, whose progress changes several times a second.
  const ids = useLibraryStore(useShallow((state) => state.sources.map(({ id }) => id)));
  const paths = useLibraryStore(useShallow((state) => state.sources.map(({ path }) => path)));
  return useMemo(() => {
    const pathOf = new Map(ids.map((id, index) => [id, paths[index] ?? '']));
    const sourceIdsOf = new Map(devices.map(({ id, sourceIds }) => [id, sourceIds]));
    return (deviceId) =>
      (sourceIdsOf.get(deviceId) ?? []).flatMap((sourceId) => pathOf.get(sourceId) ?? []);
  }, [devices, ids, paths]);
}
