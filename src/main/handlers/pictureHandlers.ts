import { basename, extname } from 'node:path';
import type { SavedKind, SaveResult } from '../../ipc/contract.ts';
import { writeFailure } from '../export/writeFailure.ts';
import type { Handlers } from './Handlers.ts';

export interface PictureParts {
  /** Shows the save dialog, which also asks before overwriting; null when cancelled. */
  readonly choosePath: (suggestedName: string, kind: SavedKind) => Promise<string | null>;
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly copy: (kind: SavedKind, content: string | Uint8Array) => Promise<void>;
}

export function pictureHandlers(
  parts: PictureParts,
): Pick<Handlers, 'picture:save' | 'picture:copy'> {
  return {
    async 'picture:save'({ kind, suggestedName, content }): Promise<SaveResult> {
      const chosen = await parts.choosePath(`${fileName(suggestedName)}.${kind}`, kind);
      if (chosen === null) return { saved: false, name: null, error: null };
      // Some desktops give the name as typed, without the extension that the dialog showed.
      const path = extname(chosen) === '' ? `${chosen}.${kind}` : chosen;
      const name = basename(path);
      try {
        await parts.write(path, content);
        return { saved: true, name, error: null };
      } catch (error) {
        return { saved: false, name, error: `${name} could not be saved: ${writeFailure(error)}` };
      }
    },
    async 'picture:copy'({ kind, content }) {
      await parts.copy(kind, content);
      return undefined;
    },
  };
}

/** Device labels end up in names: what no file system takes becomes a dash. */
function fileName(suggested: string): string {
  const name = suggested
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/[. ]+$/, '')
    .trim();
  return name.slice(0, 120) || 'figure';
}
