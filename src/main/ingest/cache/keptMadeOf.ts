import type { WatchedFile } from '../WatchedFile.ts';

/**
 * Of what a kept reading was made, beside the file's bytes: its path, which tells devices and dates,
 * the pattern of the folder's names, and the readers that people made, as a text that changes with them.
 */
export function keptMadeOf({ place }: Pick<WatchedFile, 'place'>, readers: string): string {
  return JSON.stringify([place.path, place.namePattern ?? null, readers]);
}
