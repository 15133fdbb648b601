import type { FigureRecipe } from '../../core/figure/recipe/FigureRecipe.ts';
import type { FigureExport } from '../../ipc/contract.ts';

export interface RecipeParts {
  readonly appVersion: string;
  readonly now: () => Date;
  /** Raw files of this relative path that are watched now. */
  readonly watched: () => Promise<readonly { readonly root: string; readonly path: string }[]>;
}

/** The recipe of what the window asks for, and the raw files behind it: watched ones and no others. */
export async function recipeToDraw(parts: RecipeParts, asked: FigureExport['recipe']) {
  const wanted = new Set(asked.files);
  const files = (await parts.watched()).filter(({ path }) => wanted.has(path));
  const recipe: FigureRecipe = {
    schema: 'shelflight.recipe/1',
    appVersion: parts.appVersion,
    madeAt: parts.now().toISOString(),
    spec: asked.spec,
    request: asked.request,
    files: [],
    notes: asked.notes,
  };
  return { recipe, files };
}
