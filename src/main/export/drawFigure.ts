import type { FigureFormat } from '../../core/figure/journals/JournalPreset.ts';
import { layoutFigure } from '../../core/figure/layout/layoutFigure.ts';
import { sceneTexts } from '../../core/figure/preflight/sceneTexts.ts';
import type { FigureRecipe } from '../../core/figure/recipe/FigureRecipe.ts';
import { recipeText } from '../../core/figure/recipe/recipeText.ts';
import { renderSvg } from '../../core/figure/render/renderSvg.ts';
import type { Scene } from '../../core/figure/scene/scene.ts';
import { hasGlyph } from '../../core/figure/text/measureText.ts';
import { figureFonts } from './figureFonts.ts';
import { pdfOfScene } from './pdfOfScene.ts';
import { pngOfPixels } from './pngOfPixels.ts';
import { rasterizeSvg } from './rasterizeSvg.ts';
import { recipeKeyword } from './recipeKeyword.ts';
import { tiffOfPixels } from './tiffOfPixels.ts';

export interface DrawOptions {
  readonly format: FigureFormat;
  readonly dpi: number;
  readonly resourcesFolder: string;
  /** Told when the next step begins; shares of the whole work. */
  readonly progress: (share: number) => void;
}

const millimetresPerInch = 25.4;

/**
 * A figure as the bytes of its file, with the recipe inside. Throws a sentence for a label that the
 * typeface of the format cannot write.
 */
export async function drawFigure(recipe: FigureRecipe, options: DrawOptions): Promise<Uint8Array> {
  const { format, dpi, progress } = options;
  const scene = layoutFigure(recipe.spec);
  progress(0.1);
  const json = recipeText(recipe);
  const title = `${recipe.spec.template} figure`;
  const description = `${recipe.spec.caption} Drawn by Shelflight ${recipe.appVersion}.`.trim();
  const svg = (withRecipe: boolean) =>
    renderSvg(scene, { title, description, recipe: withRecipe ? json : null, namesParts: false });
  if (format === 'svg') return Buffer.from(svg(true), 'utf8');
  checkCharacters(scene, format);
  const fonts = figureFonts(options.resourcesFolder);
  if (format === 'pdf') {
    const creator = `Shelflight ${recipe.appVersion}`;
    const madeAt = new Date(recipe.madeAt);
    return pdfOfScene(scene, fonts, { title, description, creator, recipe: json, madeAt });
  }
  const width = Math.round((scene.widthMm / millimetresPerInch) * dpi);
  const pixels = await rasterizeSvg(svg(false), width, fonts);
  progress(0.6);
  if (format === 'tiff') return tiffOfPixels(pixels, dpi, json);
  return pngOfPixels(pixels, dpi, {
    Title: title,
    Description: description,
    [recipeKeyword]: json,
  });
}

function checkCharacters(scene: Scene, format: FigureFormat): void {
  for (const { runs } of sceneTexts(scene)) {
    const text = runs.map((run) => run.text).join('');
    const foreign = [...text].find((each) => !hasGlyph(each.codePointAt(0) as number));
    if (foreign === undefined) continue;
    throw new Error(
      `The label “${text}” holds “${foreign}”, which Arial does not have: write it in Latin letters, or save as SVG instead of ${format.toUpperCase()}.`,
    );
  }
}
