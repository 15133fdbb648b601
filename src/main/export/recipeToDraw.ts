import type { FigureRecipe } from '../../core/figure/recipe/FigureRecipe.ts';
import type { FigureExport } from '../../ipc/contract.ts';

export interface RecipeParts {
  readonly appVersion: string;
  readonly now: () => Date;
  /** Raw files of this relative path that are watched now. */
  readonly watched: () => Promise<readonly { readonly root: string; readonly path: string }[]>;
}

/**
 * The recipe of what the window asks for, and the raw files to be hashed: watched ones and no others. A
 * figure that was opened again keeps the hashes it was made with: the files may hold something else now.
 */
export async function recipeToDraw(parts: RecipeParts, asked: FigureExport['recipe']) {
  const wanted = new Set(asked.filesThen ? [] : asked.files);
  const files = (await parts.watched()).filter(({ path }) => wanted.has(path));
  const recipe: FigureRecipe = {
    schema: 'shelflight.recipe/1',
    appVersion: parts.appVersion,
    madeAt: parts.now().toISOString(),
    spec: asked.spec,
    request: asked.request,
    files: asked.filesThen ?? [],
    notes: asked.notes,
  };
  return { recipe, files };
}
