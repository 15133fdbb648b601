import type { DocumentBlock } from '../../core/document/DocumentBlock.ts';
import type { FigureFormat } from '../../core/figure/journals/JournalPreset.ts';
import type { FigureRecipe } from '../../core/figure/recipe/FigureRecipe.ts';

interface Job {
  readonly recipe: FigureRecipe;
  readonly dpi: number;
  readonly resourcesFolder: string;
  /** Raw files behind the figure, hashed before it is drawn. */
  readonly files: readonly { readonly root: string; readonly path: string }[];
}

/** What the drawing worker is given for one figure. */
export interface FigureJob extends Job {
  readonly format: FigureFormat;
  readonly withSourceData: boolean;
}

/** What it is given for everything that goes with a figure into a paper. */
export interface PaperJob extends Job {
  readonly formats: readonly FigureFormat[];
  /** Of the files, without extension. */
  readonly name: string;
  readonly document: readonly DocumentBlock[];
}

export interface DrawnFiles {
  readonly figure: Uint8Array;
  /** An xlsx; null when it was not asked for. */
  readonly sourceData: Uint8Array | null;
}

export interface NamedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What the drawing worker answers; `Made` depends on the job. */
export type FigureMessage<Made = unknown> =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly made: Made }
  | { readonly kind: 'failed'; readonly message: string };
