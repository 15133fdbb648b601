import { basename, dirname, extname, join } from 'node:path';
import type { FigureFormat } from '../../core/figure/journals/JournalPreset.ts';
import { madeWords } from '../../core/figure/recipe/madeWords.ts';
import type { FigureExport, FigureExported, OpenedFigure, SavedKind } from '../../ipc/contract.ts';
import { changedFiles } from '../export/changedFiles.ts';
import { Cancelled, type FigureHost } from '../export/FigureHost.ts';
import { readRecipe } from '../export/readRecipe.ts';
import { type RecipeParts, recipeToDraw } from '../export/recipeToDraw.ts';
import { safeFileName } from '../safeFileName.ts';
import { writeFailure } from '../writeFailure.ts';
import type { Handlers } from './Handlers.ts';

export interface FigureParts extends RecipeParts {
  readonly host: Pick<FigureHost, 'draw' | 'cancel'>;
  readonly resourcesFolder: string;
  readonly choosePath: (suggestedName: string, format: FigureFormat) => Promise<string | null>;
  /** Asks before a file that nobody chose by name is replaced. */
  readonly mayReplace: (path: string) => Promise<boolean>;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly write: (path: string, content: Uint8Array) => Promise<void>;
  readonly copy: (kind: SavedKind, content: string | Uint8Array) => Promise<void>;
  readonly progress: (share: number) => void;
}

/** Figures: drawn by a worker, written whole or not at all, and opened again from their own files. */
export function figureHandlers(
  parts: FigureParts,
): Pick<Handlers, 'figure:export' | 'figure:cancel' | 'figure:copy' | 'figure:drop'> {
  const jobOf = async (asked: Omit<FigureExport, 'suggestedName'>) => {
    const { recipe, files } = await recipeToDraw(parts, asked.recipe);
    const { format, dpi, withSourceData } = asked;
    return { recipe, format, dpi, withSourceData, resourcesFolder: parts.resourcesFolder, files };
  };

  return {
    async 'figure:export'(asked): Promise<FigureExported> {
      const nothing = { saved: false, name: null, error: null, bytes: null };
      const name = `${safeFileName(asked.suggestedName)}.${asked.format}`;
      const chosen = await parts.choosePath(name, asked.format);
      if (chosen === null) return nothing;
      const path = extname(chosen) === '' ? `${chosen}.${asked.format}` : chosen;
      const data = join(dirname(path), `${basename(path, extname(path))}.xlsx`);
      const withSourceData = asked.withSourceData && (await parts.mayReplace(data));
      try {
        const job = await jobOf({ ...asked, withSourceData });
        const drawn = await parts.host.draw(job, parts.progress);
        await parts.write(path, drawn.figure);
        if (drawn.sourceData !== null) await parts.write(data, drawn.sourceData);
        const bytes = drawn.figure.length;
        return { saved: true, name: basename(path), error: null, bytes };
      } catch (error) {
        if (error instanceof Cancelled) return nothing;
        const message = `${basename(path)} could not be saved: ${writeFailure(error)}`;
        return { ...nothing, error: message };
      }
    },
    'figure:cancel'() {
      parts.host.cancel();
      return undefined;
    },
    async 'figure:copy'({ recipe, kind }) {
      const job = await jobOf({ recipe, format: kind, dpi: 300, withSourceData: false });
      const { figure } = await parts.host.draw(job, parts.progress);
      await parts.copy(kind, kind === 'svg' ? Buffer.from(figure).toString('utf8') : figure);
      return undefined;
    },
    async 'figure:drop'({ path }): Promise<OpenedFigure | null> {
      if (!/\.(svg|pdf|png|tiff?)$/i.test(path)) return null;
      const recipe = readRecipe(await parts.read(path));
      if (recipe === null) return null;
      return {
        name: basename(path),
        recipe,
        changes: [madeWords(recipe), ...(await changedFiles(recipe, await parts.watched()))],
      };
    },
  };
}
