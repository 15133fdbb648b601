import type { FigureRequest } from '../gather/FigureRequest.ts';
import type { FigureSpec } from '../spec.ts';

/** A raw file behind a figure, as it was when the figure was made. */
export interface RecipeFile {
  /** Relative to the watched folder, forward slashes. */
  readonly path: string;
  readonly bytes: number | null;
  /** Of the whole file, in hexadecimal; null where it could not be read again. */
  readonly sha256: string | null;
}

/**
 * What travels inside a figure's file: enough to draw it again, to know which files it came from and
 * what was left out. Numbers have seven digits, which is far below what can be seen.
 */
export interface FigureRecipe {
  readonly schema: 'shelflight.recipe/1';
  readonly appVersion: string;
  /** ISO time with zone. */
  readonly madeAt: string;
  readonly spec: FigureSpec;
  /** Null for a figure that was not made from watched folders. */
  readonly request: FigureRequest | null;
  readonly files: readonly RecipeFile[];
  /** What is not drawn and why, a sentence each. */
  readonly notes: readonly string[];
}
