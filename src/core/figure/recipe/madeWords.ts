import type { FigureRecipe } from './FigureRecipe.ts';

/** When a figure was made, with what and from how many files: `Made on 2026-11-23 with Shelflight 0.1.0 ...`. */
export function madeWords({ madeAt, appVersion, files }: FigureRecipe): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(madeAt)?.[0];
  const when = day === undefined ? 'Made' : `Made on ${day}`;
  const from =
    files.length === 0
      ? 'it does not say from which raw files'
      : `from ${files.length} raw file${files.length === 1 ? '' : 's'}`;
  return `${when} with Shelflight ${appVersion}, ${from}.`;
}
