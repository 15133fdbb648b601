import { isAbsolute, relative, sep } from 'node:path';

/** Whether a folder lies in another one, however deep; a folder does not lie in itself. */
export function isInside(folder: string, outer: string): boolean {
  const way = relative(outer, folder);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
