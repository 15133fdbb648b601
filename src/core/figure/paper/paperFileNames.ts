import type { FigureFormat } from '../journals/JournalPreset.ts';

/** Names of everything that a paper kit writes, from one name without extension. */
export interface PaperFileNames {
  readonly figures: readonly { readonly format: FigureFormat; readonly name: string }[];
  readonly sourceData: string;
  readonly markdown: string;
  readonly word: string;
}

export function paperFileNames(name: string, formats: readonly FigureFormat[]): PaperFileNames {
  return {
    figures: [...new Set(formats)].map((format) => ({ format, name: `${name}.${format}` })),
    sourceData: `${name} Source Data.xlsx`,
    markdown: `${name} text.md`,
    word: `${name} text.docx`,
  };
}
