import type { FigureRecipe } from '../../core/figure/recipe/FigureRecipe.ts';
import { hashFiles } from './hashFiles.ts';

const mostNamed = 3;

/** What happened to a figure's raw files since it was made, a sentence for each kind of change. */
export async function changedFiles(
  recipe: FigureRecipe,
  watched: readonly { readonly root: string; readonly path: string }[],
): Promise<readonly string[]> {
  const known = recipe.files.filter(({ sha256 }) => sha256 !== null);
  if (known.length === 0) return [];
  const rootOf = new Map(watched.map((file) => [file.path, file]));
  const missing = known.filter(({ path }) => !rootOf.has(path));
  const present = known.filter(({ path }) => rootOf.has(path));
  const now = await hashFiles(present.flatMap(({ path }) => rootOf.get(path) ?? []));
  const changed = present.filter((file, i) => now[i]?.sha256 !== file.sha256);
  const grown = changed.filter(({ path, bytes }) => {
    const present = now.find((file) => file.path === path);
    return (present?.bytes ?? 0) > (bytes ?? 0);
  });
  const other = changed.filter((file) => !grown.includes(file));
  return [
    ...sentence(grown, 'has grown', 'have grown'),
    ...sentence(other, 'holds something else now', 'hold something else now'),
    ...sentence(missing, 'is not in a watched folder', 'are not in a watched folder'),
  ];
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
