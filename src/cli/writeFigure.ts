import { basename, extname, join, resolve } from 'node:path';
import type { FigureRequest } from '../core/figure/gather/FigureRequest.ts';
import { makeFigure } from '../core/figure/gather/makeFigure.ts';
import { hasData } from '../core/figure/hasData.ts';
import type { FigureRecipe } from '../core/figure/recipe/FigureRecipe.ts';
import { drawFigure } from '../main/export/drawFigure.ts';
import { hashFiles } from '../main/export/hashFiles.ts';
import { sourceDataWorkbook } from '../main/export/sourceDataWorkbook.ts';
import { writeFailure } from '../main/writeFailure.ts';
import { writeFileAtomic } from '../main/writeFileAtomic.ts';
import { appVersion } from './appVersion.ts';
import type { FigureArguments } from './figureArguments.ts';
import { readFolder } from './readFolder.ts';
import { storeSource } from './storeSource.ts';
import { UsageError } from './UsageError.ts';
import { writePaper } from './writePaper.ts';

const resourcesFolder = join(import.meta.dirname, '../../resources');

/** Draws the figure and writes it, its Source Data beside it. Returns what there is to say, line by line. */
export async function writeFigure(args: FigureArguments): Promise<readonly string[]> {
  const read = await readFolder(args);
  const { folder, store, options, looks } = read;
  const request: FigureRequest = {
    template: args.template,
    presetId: args.presetId,
    options,
    deviceIds: null,
    conditions: [],
    grouping: args.devices ? 'devices' : 'conditions',
    normalized: !args.absolute,
    hours: { shelf: null, soak: null },
    preferred: 'mpp',
    palette: 'okabeIto',
    looks,
    deviceId: null,
  };
  const { spec, notes, files } = await makeFigure(storeSource(store), request);
  if (!hasData(spec)) {
    throw new UsageError(
      `There is nothing to draw: no data of this kind in ${folder}. ${notes.join(' ')}`.trim(),
    );
  }
  const recipe: FigureRecipe = {
    schema: 'shelflight.recipe/1',
    appVersion: appVersion(),
    madeAt: new Date().toISOString(),
    spec,
    request,
    files: await hashFiles(files.map((path) => ({ root: folder, path }))),
    notes,
  };
  const { format, dpi, kit } = args;
  if (kit !== null) {
    return [...notes, ...(await writePaper(recipe, read, { ...args, kit }, resourcesFolder))];
  }
  const figure = await drawFigure(recipe, { format, dpi, resourcesFolder, progress: () => {} });
  const out = resolve(args.out);
  const data = `${out.slice(0, out.length - extname(out).length)}.xlsx`;
  await write(out, figure);
  await write(data, sourceDataWorkbook(recipe));
  return [...notes, `Written: ${args.out} (${figure.length} bytes) and ${basename(data)}`];
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await writeFileAtomic(path, content).catch((error) => {
    throw new UsageError(`${path} could not be written: ${writeFailure(error)}`);
  });
}
