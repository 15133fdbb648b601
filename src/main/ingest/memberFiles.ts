import { join } from 'node:path';
import type { Reader } from '../../core/read/Reader.ts';
import { memberAccess } from './memberAccess.ts';
import { WatchedFile } from './WatchedFile.ts';

/** The files of an archive that was read, each with the path `archive.zip/member.csv`. */
export function memberFiles(
  archive: WatchedFile,
  root: string,
  readers: () => readonly Reader[],
  namePattern: () => string | null = () => null,
): WatchedFile[] {
  return archive.members.map(({ name, bytes }) => {
    const path = `${archive.path}/${name.replaceAll('\\', '/')}`;
    const stat = { ...archive.stat, path, bytes };
    const place = {
      sourceId: archive.sourceId,
      root,
      stat,
      trustsInode: false,
      readers,
      namePattern,
    };
    return new WatchedFile(place, memberAccess(join(root, archive.path), name));
  });
}
