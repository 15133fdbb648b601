import type { FigureRecipe, RecipeFile } from '../../core/figure/recipe/FigureRecipe.ts';
import { hashFiles } from './hashFiles.ts';

const mostNamed = 3;

/**
 * What happened to a figure's raw files since it was made, a sentence for each kind of change, or one that
 * nothing did. Where several watched folders have a file of that path, one that is unchanged is enough.
 */
export async function changedFiles(
  recipe: FigureRecipe,
  watched: readonly { readonly root: string; readonly path: string }[],
): Promise<readonly string[]> {
  const known = recipe.files.filter(({ sha256 }) => sha256 !== null);
  if (known.length === 0) return [];
  const paths = new Set(known.map(({ path }) => path));
  const now = new Map<string, RecipeFile[]>();
  for (const file of await hashFiles(watched.filter(({ path }) => paths.has(path)))) {
    now.set(file.path, [...(now.get(file.path) ?? []), file]);
  }
  const missing = known.filter(({ path }) => !now.has(path));
  const changed = known.filter(
    ({ path, sha256 }) => now.get(path)?.every((file) => file.sha256 !== sha256) ?? false,
  );
  const hasGrown = ({ path, bytes }: RecipeFile) =>
    (now.get(path) ?? []).some((file) => (file.bytes ?? 0) > (bytes ?? 0));
  const isGone = ({ path }: RecipeFile) =>
    (now.get(path) ?? []).every(({ sha256 }) => sha256 === null);
  const grown = changed.filter(hasGrown);
  const gone = changed.filter((file) => !hasGrown(file) && isGone(file));
  const other = changed.filter((file) => !hasGrown(file) && !isGone(file));
  const told = [
    ...sentence(grown, 'has grown since', 'have grown since'),
    ...sentence(other, 'holds something else now', 'hold something else now'),
    ...sentence(gone, 'cannot be read any more', 'cannot be read any more'),
    ...sentence(missing, 'is not in a watched folder', 'are not in a watched folder'),
  ];
  if (told.length > 0) return told;
  return [known.length === 1 ? 'Its raw file is unchanged.' : 'All its raw files are unchanged.'];
}

function sentence(
  files: readonly { readonly path: string }[],
  one: string,
  many: string,
): string[] {
  if (files.length === 0) return [];
  const names = files.slice(0, mostNamed).map(({ path }) => path);
  const more = files.length - names.length;
  const list = more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
  return [`${list} ${files.length === 1 ? one : many}.`];
}
