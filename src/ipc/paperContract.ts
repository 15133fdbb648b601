import type { DocumentBlock } from '../core/document/DocumentBlock.ts';
import type { FigureFormat } from '../core/figure/journals/JournalPreset.ts';
import type { FigureExport } from './figureContract.ts';

/** A figure with everything that goes with it into a paper. */
export interface PaperExport {
  readonly recipe: FigureExport['recipe'];
  readonly formats: readonly FigureFormat[];
  readonly dpi: number;
  /** Of the files, without extension; main asks the person for the folder. */
  readonly suggestedName: string;
  readonly document: readonly DocumentBlock[];
}

export interface PaperExported {
  readonly saved: boolean;
  /** Name of the folder; null when none was chosen. */
  readonly folder: string | null;
  /** Files that were written, also where a later one failed. */
  readonly names: readonly string[];
  /** A sentence when it failed; null when saved or cancelled. */
  readonly error: string | null;
}

export interface PaperRequests {
  /** Main asks the person for a folder, and before it replaces files there. */
  'figure:paper': { request: PaperExport; response: PaperExported };
}

export const paperRequestNames = [
  'figure:paper',
] as const satisfies readonly (keyof PaperRequests)[];
