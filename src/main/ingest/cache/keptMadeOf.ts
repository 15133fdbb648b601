import type { WatchedFile } from '../WatchedFile.ts';

/**
 * Of what a kept reading was made, beside the file's bytes: its path, which tells devices and dates,
 * and the readers that people made, as a text that changes with them.
 */
export function keptMadeOf({ path }: Pick<WatchedFile, 'path'>, readers: string): string {
  return JSON.stringify([path, readers]);
}
