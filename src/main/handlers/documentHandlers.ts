import type { DocumentKind } from '../../ipc/contract.ts';
import type { Handlers } from './Handlers.ts';
import { type SaveParts, saveWhereChosen } from './saveWhereChosen.ts';

/** Texts that the window makes: a row for a database, a checklist. */
export function documentHandlers(parts: SaveParts<DocumentKind>): Pick<Handlers, 'document:save'> {
  return {
    'document:save': ({ kind, suggestedName, content }) =>
      saveWhereChosen(parts, kind, suggestedName, content),
  };
}
