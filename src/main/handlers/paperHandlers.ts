import { basename, join } from 'node:path';
import { paperFileNames } from '../../core/figure/paper/paperFileNames.ts';
import type { PaperExported } from '../../ipc/paperContract.ts';
import { Cancelled, type FigureHost } from '../export/FigureHost.ts';
import { type RecipeParts, recipeToDraw } from '../export/recipeToDraw.ts';
import { safeFileName } from '../safeFileName.ts';
import { writeFailure } from '../writeFailure.ts';
import type { Handlers } from './Handlers.ts';

export interface PaperParts extends RecipeParts {
  readonly host: Pick<FigureHost, 'drawPaper'>;
  readonly resourcesFolder: string;
  /** Null when cancelled. */
  readonly chooseFolder: () => Promise<string | null>;
  /** Asks before any of these files of the folder is replaced; true where none is there. */
  readonly mayReplace: (folder: string, names: readonly string[]) => Promise<boolean>;
  readonly write: (path: string, content: Uint8Array) => Promise<void>;
  readonly progress: (share: number) => void;
}

/** A figure with Source Data and text into one folder: all made before the first is written. */
export function paperHandlers(parts: PaperParts): Pick<Handlers, 'figure:paper'> {
  return {
    async 'figure:paper'(asked): Promise<PaperExported> {
      const nothing = { saved: false, folder: null, names: [], error: null };
      const { formats, dpi, document } = asked;
      const folder = await parts.chooseFolder();
      if (folder === null) return nothing;
      const name = safeFileName(asked.suggestedName);
      const { figures, sourceData, markdown, word } = paperFileNames(name, formats);
      const planned = [...figures.map((figure) => figure.name), sourceData, markdown, word];
      if (!(await parts.mayReplace(folder, planned))) return nothing;
      const written: string[] = [];
      let writing = basename(folder);
      try {
        const { recipe, files } = await recipeToDraw(parts, asked.recipe);
        const { resourcesFolder } = parts;
        const job = { recipe, files, formats, dpi, name, document, resourcesFolder };
        const made = await parts.host.drawPaper(job, parts.progress);
        for (const file of made) {
          writing = file.name;
          await parts.write(join(folder, file.name), file.content);
          written.push(file.name);
        }
        return { saved: true, folder: basename(folder), names: written, error: null };
      } catch (error) {
        if (error instanceof Cancelled) return nothing;
        const before =
          written.length === 0 ? '' : ` ${written.length} of ${planned.length} files were written.`;
        const message = `${writing} could not be saved: ${writeFailure(error)}${before}`;
        return { saved: false, folder: basename(folder), names: written, error: message };
      }
    },
  };
}
