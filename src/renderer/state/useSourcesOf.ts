import { useMemo } from 'react';
import { useLibraryStore } from './libraryStore.ts';

/** Gives the paths of the sources that a device's files lie in. */
export function useSourcesOf(): (deviceId: string) => readonly string[] {
  const devices = useLibraryStore((state) => state.devices);
  const sources = useLibraryStore((state) => state.sources);
  return useMemo(() => {
    const pathOf = new Map(sources.map(({ id, path }) => [id, path]));
    const sourceIdsOf = new Map(devices.map(({ id, sourceIds }) => [id, sourceIds]));
    return (deviceId) =>
      (sourceIdsOf.get(deviceId) ?? []).flatMap((sourceId) => pathOf.get(sourceId) ?? []);
  }, [devices, sources]);
}
