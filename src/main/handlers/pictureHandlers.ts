import type { SavedKind } from '../../ipc/contract.ts';
import type { Handlers } from './Handlers.ts';
import { type SaveParts, saveWhereChosen } from './saveWhereChosen.ts';

export interface PictureParts extends SaveParts<SavedKind> {
  readonly copy: (kind: SavedKind, content: string | Uint8Array) => Promise<void>;
}

export function pictureHandlers(
  parts: PictureParts,
): Pick<Handlers, 'picture:save' | 'picture:copy'> {
  return {
    'picture:save': ({ kind, suggestedName, content }) =>
      saveWhereChosen(parts, kind, suggestedName, content),
    async 'picture:copy'({ kind, content }) {
      await parts.copy(kind, content);
      return undefined;
    },
  };
}
