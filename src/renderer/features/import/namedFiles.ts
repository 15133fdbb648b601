import { applyNamePattern, type NamedDevice } from '../../../core/read/mapping/applyNamePattern.ts';
import type { FileState } from '../../../ipc/contract.ts';

/** A file of a folder, and what its name becomes by a pattern; null: it does not fit. */
export interface NamedFile {
  readonly path: string;
  readonly named: NamedDevice | null;
}

/** Files with measurements, whose names matter; all files where none was read yet. */
export function filesToName(files: readonly FileState[], sourceId: string): readonly FileState[] {
  const own = files.filter((file) => file.sourceId === sourceId);
  const measured = own.filter(({ kind }) => kind !== null && kind !== 'info');
  return measured.length > 0 ? measured : own;
}

/** Lays a pattern over the paths of files. */
export function namedFiles(pattern: string, files: readonly FileState[]): readonly NamedFile[] {
  return files.map(({ path }) => ({ path, named: applyNamePattern(pattern, path) }));
}
