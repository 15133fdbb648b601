import type { FigureFormat } from '../../core/figure/journals/JournalPreset.ts';
import type { FigureRecipe } from '../../core/figure/recipe/FigureRecipe.ts';

/** What the drawing worker is given. */
export interface FigureJob {
  readonly recipe: FigureRecipe;
  readonly format: FigureFormat;
  readonly dpi: number;
  readonly resourcesFolder: string;
  readonly withSourceData: boolean;
  /** Raw files behind the figure, hashed before it is drawn. */
  readonly files: readonly { readonly root: string; readonly path: string }[];
}

export interface DrawnFiles {
  readonly figure: Uint8Array;
  /** An xlsx; null when it was not asked for. */
  readonly sourceData: Uint8Array | null;
}

/** What the drawing worker answers. */
export type FigureMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | ({ readonly kind: 'done' } & DrawnFiles)
  | { readonly kind: 'failed'; readonly message: string };
