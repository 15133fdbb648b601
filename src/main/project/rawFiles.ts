import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSafeEntryPath } from '../../core/records/isSafeEntryPath.ts';
import type { FileState } from '../../ipc/contract.ts';
import type { WatchedPlace } from '../ingest/messages.ts';

/** A file of a tester and its path in a project file. */
export interface RawFile {
  readonly path: string;
  readonly inProject: string;
}

export interface RawFiles {
  readonly files: readonly RawFile[];
  /** Paths of those that are gone or whose name not every system takes. */
  readonly left: readonly string[];
}

/** The files of all watched folders but the sample; of a member of an archive the archive. */
export async function rawFiles(
  states: readonly Pick<FileState, 'sourceId' | 'path'>[],
  places: readonly WatchedPlace[],
): Promise<RawFiles> {
  const own = places.filter(({ isSample }) => !isSample);
  const files = new Map<string, RawFile>();
  const left: string[] = [];
  for (const { sourceId, path } of states) {
    const index = own.findIndex(({ id }) => id === sourceId);
    const place = own[index];
    if (place === undefined) continue;
    const found = await fileOnDisk(place.path, path);
    const inProject = `raw/${index + 1}/${found}`;
    if (found === null || !isSafeEntryPath(inProject)) left.push(path);
    else files.set(inProject, { path: join(place.path, found), inProject });
  }
  return { files: [...files.values()], left };
}

/** The part of a path that is a file: `a.zip/b.txt` is the member of an archive. */
async function fileOnDisk(root: string, path: string): Promise<string | null> {
  const parts = path.split('/');
  for (let end = parts.length; end > 0; end--) {
    const candidate = parts.slice(0, end).join('/');
    const found = await stat(join(root, candidate)).catch(() => null);
    if (found?.isFile()) return candidate;
  }
  return null;
}
