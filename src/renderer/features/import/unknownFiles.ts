import type { FileState } from '../../../ipc/contract.ts';
import { naturalOrder } from '../../ui/naturalOrder.ts';
import { canBeMapped } from './canBeMapped.ts';

export interface UnknownFiles {
  readonly key: string;
  readonly files: readonly FileState[];
}

const fewest = 2;

/** Unrecognised files of one source with one extension, the largest group first. */
export function unknownFiles(files: readonly FileState[]): readonly UnknownFiles[] {
  const groups = new Map<string, FileState[]>();
  for (const file of files) {
    if (file.state !== 'unrecognised' || !canBeMapped(file)) continue;
    const extension = /\.[^./]*$/.exec(file.path)?.[0].toLowerCase() ?? '';
    const key = `${file.sourceId} ${extension}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return [...groups]
    .filter(([, group]) => group.length >= fewest)
    .map(([key, group]) => ({
      key,
      files: group.sort((a, b) => naturalOrder(a.path, b.path)),
    }))
    .sort((a, b) => b.files.length - a.files.length);
}
