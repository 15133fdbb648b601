import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { askPaperText } from '../core/figure/paper/askPaperText.ts';
import { paperFileNames } from '../core/figure/paper/paperFileNames.ts';
import type { FigureRecipe } from '../core/figure/recipe/FigureRecipe.ts';
import { paperFiles } from '../main/export/paperFiles.ts';
import { writeFailure } from '../main/writeFailure.ts';
import { writeFileAtomic } from '../main/writeFileAtomic.ts';
import type { FigureArguments } from './figureArguments.ts';
import type { ReadFolder } from './readFolder.ts';
import { storeReport } from './storeReport.ts';
import { UsageError } from './UsageError.ts';

/**
 * Writes a figure with Source Data and text into a folder. Nothing is written where one of the files is
 * there already, unless that was asked for. Throws a UsageError with one sentence.
 */
export async function writePaper(
  recipe: FigureRecipe,
  read: ReadFolder,
  args: FigureArguments & { readonly kit: string },
  resourcesFolder: string,
): Promise<readonly string[]> {
  const { store, notes } = read;
  const folder = resolve(args.kit);
  const name = `${args.template} ${args.presetId}`;
  const names = paperFileNames(name, args.formats);
  const planned = [...names.figures.map((figure) => figure.name), names.sourceData];
  const there = [...planned, names.markdown, names.word].find((each) =>
    existsSync(join(folder, each)),
  );
  if (there !== undefined && !args.replace) {
    throw new UsageError(
      `${join(args.kit, there)} is there already: name another folder, or add --replace.`,
    );
  }
  const document = await askPaperText(
    storeReport(read),
    { ...recipe, files: recipe.files.map(({ path }) => path) },
    {
      devices: store.library(read.options).devices,
      runs: async (options) => store.library(options).runs,
      runRecords: notes?.runs ?? [],
      deviceRecords: notes?.devices ?? [],
    },
  );
  const { formats, dpi } = args;
  const job = { recipe, files: [], formats, dpi, name, document, resourcesFolder };
  const made = await paperFiles(job, () => {});
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw new UsageError(`${args.kit} could not be made: ${writeFailure(error)}`);
  });
  for (const { name: fileName, content } of made) {
    await writeFileAtomic(join(folder, fileName), content).catch((error) => {
      throw new UsageError(
        `${join(args.kit, fileName)} could not be written: ${writeFailure(error)}`,
      );
    });
  }
  return [`Written into ${args.kit}: ${made.map((file) => file.name).join(', ')}`];
}
