import type { FigureRecipe } from '../../core/figure/recipe/FigureRecipe.ts';
import { drawFigure } from './drawFigure.ts';
import type { DrawnFiles, FigureJob } from './figureJob.ts';
import { hashFiles } from './hashFiles.ts';
import { sourceDataWorkbook } from './sourceDataWorkbook.ts';

/** Everything that one export writes, in memory: nothing is on the disk before all of it is made. */
export async function drawFiles(
  job: FigureJob,
  progress: (share: number) => void,
): Promise<DrawnFiles> {
  const files = job.files.length === 0 ? job.recipe.files : await hashFiles(job.files);
  const recipe: FigureRecipe = { ...job.recipe, files };
  progress(0.2);
  const { format, dpi, resourcesFolder } = job;
  const figure = await drawFigure(recipe, {
    format,
    dpi,
    resourcesFolder,
    progress: (share) => progress(0.2 + share * 0.6),
  });
  progress(0.9);
  return { figure, sourceData: job.withSourceData ? sourceDataWorkbook(recipe) : null };
}
