import { type BrowserWindow, dialog, type FileFilter } from 'electron';

/** Where a file of one kind is saved; null when the person cancels. The dialog asks before overwriting. */
export async function askWhereToSaveAs(
  window: BrowserWindow | null,
  suggestedName: string,
  filter: FileFilter,
): Promise<string | null> {
  const options = {
    defaultPath: suggestedName,
    filters: [filter],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  };
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}
