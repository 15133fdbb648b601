import { documentMarkdown } from '../../core/document/documentMarkdown.ts';
import { paperFileNames } from '../../core/figure/paper/paperFileNames.ts';
import type { FigureRecipe } from '../../core/figure/recipe/FigureRecipe.ts';
import { drawFigure } from './drawFigure.ts';
import type { NamedFile, PaperJob } from './figureJob.ts';
import { hashFiles } from './hashFiles.ts';
import { sourceDataWorkbook } from './sourceDataWorkbook.ts';

/**
 * Everything that goes into a paper's folder, in memory: the figure in each format, its Source Data, and the
 * text as Markdown and docx. `progress` is told the share that is done.
 */
export async function paperFiles(
  job: PaperJob,
  progress: (share: number) => void,
): Promise<readonly NamedFile[]> {
  const { formats, dpi, resourcesFolder, document, name } = job;
  const files = job.files.length === 0 ? job.recipe.files : await hashFiles(job.files);
  const recipe: FigureRecipe = { ...job.recipe, files };
  const names = paperFileNames(name, formats);
  const steps = names.figures.length + 3;
  progress(1 / steps);
  const made: NamedFile[] = [];
  for (const { format, name: figureName } of names.figures) {
    const done = made.length + 1;
    const content = await drawFigure(recipe, {
      format,
      dpi,
      resourcesFolder,
      progress: (share) => progress((done + share) / steps),
    });
    made.push({ name: figureName, content });
  }
  made.push({ name: names.sourceData, content: sourceDataWorkbook(recipe) });
  progress((made.length + 1) / steps);
  made.push({ name: names.markdown, content: Buffer.from(documentMarkdown(document), 'utf8') });
  // A large package, which a figure alone does not need.
  const { documentDocx } = await import('./documentDocx.ts');
  const creator = `Shelflight ${recipe.appVersion}`;
  made.push({ name: names.word, content: await documentDocx(document, { title: name, creator }) });
  progress(1);
  return made;
}
