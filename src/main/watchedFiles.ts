import type { IngestHost } from './ingest/IngestHost.ts';

/** Every file that is watched now, with the folder that its path is relative to. */
export async function watchedFiles(
  ingest: Pick<IngestHost, 'request' | 'places'>,
): Promise<readonly { readonly root: string; readonly path: string }[]> {
  const roots = new Map(ingest.places.map(({ id, path }) => [id, path]));
  const files = await ingest.request('file:list', undefined);
  return files.flatMap(({ sourceId, path }) => {
    const root = roots.get(sourceId);
    return root === undefined ? [] : [{ root, path }];
  });
}
