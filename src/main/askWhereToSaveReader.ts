import { type BrowserWindow, dialog } from 'electron';

/** Where a reader is saved to be shared; null when the person cancels. */
export async function askWhereToSaveReader(
  window: BrowserWindow | null,
  suggestedName: string,
): Promise<string | null> {
  const options = {
    defaultPath: suggestedName,
    filters: [{ name: 'Shelflight reader', extensions: ['json'] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  };
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}
