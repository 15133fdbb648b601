import { type BrowserWindow, dialog } from 'electron';
import type { FigureFormat } from '../core/figure/journals/JournalPreset.ts';
import type { DocumentKind, SavedKind } from '../ipc/contract.ts';

type AskedKind = SavedKind | DocumentKind | FigureFormat | 'pptx';

const KIND_NAMES: Readonly<Record<AskedKind, string>> = {
  svg: 'SVG picture',
  png: 'PNG picture',
  csv: 'Comma-separated table',
  json: 'JSON text',
  md: 'Markdown text',
  pdf: 'PDF document',
  tiff: 'TIFF picture',
  pptx: 'PowerPoint presentation',
};

/** Where the person wants to save; null when they cancel. The dialog asks before overwriting. */
export async function askWhereToSave(
  window: BrowserWindow | null,
  suggestedName: string,
  kind: AskedKind,
): Promise<string | null> {
  const options = {
    defaultPath: suggestedName,
    filters: [{ name: KIND_NAMES[kind], extensions: [kind] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  };
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}
